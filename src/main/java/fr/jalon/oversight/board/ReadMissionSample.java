package fr.jalon.oversight.board;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.sample.ShownSamples;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The association's officers read the pseudonymised case files that a mission has consented to show it, until a day. */
@UseCase(allowed = {Role.LABEL_OFFICER, Role.NETWORK_OFFICER})
@ApplicationScoped
public class ReadMissionSample {

    private final ShownSamples samples;

    @Inject
    ReadMissionSample(ShownSamples samples) {
        this.samples = samples;
    }

    ReadMissionSample() {
        this(null);
    }

    /** The sample, with its files while it is open. */
    public ShownSamples.Shown sheet(long sampleId) {
        return samples.sheet(sampleId);
    }

    /** One of its files. */
    public ShownSamples.File file(long sampleId, int number) {
        return samples.file(sampleId, number);
    }

    /** The sample as a part of a mission's sheet; "not found" where it is another's. */
    public ShownSamples.Shown sheet(String structureCode, long sampleId) {
        ShownSamples.Shown shown = samples.sheet(sampleId);
        if (!shown.sample().statement().structureCode().equals(structureCode)) {
            throw Refused.notFound();
        }
        return shown;
    }
}
