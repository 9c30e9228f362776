package fr.jalon.labelling.sample;

import fr.jalon.labelling.evidence.Confidentiality;
import fr.jalon.labelling.evidence.EvidenceSample;
import java.util.List;

/** A sample as those who manage it see it. */
public record SampleSheet(EvidenceSample sample, List<FileLine> files) {

    /**
     * A drawn file in a list.
     *
     * @param stratum what its stratum is called
     * @param released how many of its texts may be shown
     * @param state whether it is there, was taken out, or left the mission
     */
    public record FileLine(int number, String stratum, int released, State state, String reason) {}

    /** Where a drawn file is. */
    public enum State {
        THERE,
        /** Somebody took it out of what is shown. */
        REMOVED,
        /** The mission has it no more. */
        GONE
    }

    /** Whether the auditors read it while it is open. */
    public boolean auditors() {
        return sample.row().confidentiality() == Confidentiality.AUDITORS;
    }

    /** Whether the association reads it while it is open. */
    public boolean association() {
        return sample.row().confidentiality() != Confidentiality.STRUCTURE
                && sample.row().consentedAt() != null;
    }

    /** To be given back when it is opened, prolonged or closed; 0 where it never was open. */
    public int version() {
        return sample.opening() == null ? 0 : sample.opening().getVersion();
    }
}
