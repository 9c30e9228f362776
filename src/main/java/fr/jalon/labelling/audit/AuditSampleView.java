package fr.jalon.labelling.audit;

import fr.jalon.casework.sample.SampledCase;
import fr.jalon.labelling.sample.ShownSamples;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.PathNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A sample of case files as the auditors of an audit read it, with the file that was chosen. */
@Named
@RequestScoped
public class AuditSampleView {

    private final ReadAuditSample read;

    private String audit;
    private String id;
    private String file;
    private ShownSamples.Shown shown;
    private SampledCase chosen;

    @Inject
    AuditSampleView(ReadAuditSample read) {
        this.read = read;
    }

    AuditSampleView() {
        this(null);
    }

    /** Refuses, as not found, what is not of an audit of the auditor's. */
    public void load() {
        shown = read.sheet(Ids.parse(audit), Ids.parse(id));
        if (file != null) {
            chosen = read.file(Ids.parse(audit), Ids.parse(id), PathNumber.read(file))
                    .file();
        }
    }

    /** Where the files of the sample are read. */
    public String getHref() {
        return "sample.xhtml?audit=" + audit + "&id=" + id;
    }

    public ShownSamples.Shown getShown() {
        return shown;
    }

    public SampledCase getChosen() {
        return chosen;
    }

    public String getAudit() {
        return audit;
    }

    public void setAudit(String audit) {
        this.audit = audit;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }
}
