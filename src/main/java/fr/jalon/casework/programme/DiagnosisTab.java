package fr.jalon.casework.programme;

import fr.jalon.casework.Wording;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the tab of a file shows of its diagnoses: the latest, or the one that the address names. */
@Named
@RequestScoped
public class DiagnosisTab {

    private final ReadDiagnoses read;
    private final Wording wording;

    private String version;
    private ReadDiagnoses.Versions versions;

    @Inject
    DiagnosisTab(ReadDiagnoses read, Wording wording) {
        this.read = read;
        this.wording = wording;
    }

    DiagnosisTab() {
        this(null, null);
    }

    /** The diagnoses of a file, read once. */
    public ReadDiagnoses.Versions of(String id) {
        if (versions == null) {
            versions = read.open(Ids.parse(id), version == null || version.isBlank() ? null : Ids.parse(version));
        }
        return versions;
    }

    /** What changed, in words. */
    public String words(DiagnosisChange change) {
        String key = "diagnosis.change." + change.part();
        if (!change.part().isPriority()) {
            return wording.sentence(key + (change.now() == null ? ".none" : ""), List.of());
        }
        return wording.sentence(key, List.of(priority(change.before()), priority(change.now())));
    }

    private String priority(String name) {
        return name == null ? "–" : wording.sentence("priority." + name, List.of());
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
