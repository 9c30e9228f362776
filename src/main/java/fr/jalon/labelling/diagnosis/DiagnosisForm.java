package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.Ids;
import jakarta.validation.constraints.NotBlank;

/** A self-diagnosis in REST. */
public final class DiagnosisForm {
    public final String id;
    public final String reference;
    public final int year;
    public final String state;
    public final long criteria;
    public final long decided;
    public final long validated;
    public final String openedAt;
    public final String signedAt;

    DiagnosisForm(DiagnosisSummary summary) {
        id = Ids.text(summary.id());
        reference = Ids.text(summary.referenceId());
        year = summary.year();
        state = summary.state().name();
        criteria = summary.criteria();
        decided = summary.decided();
        validated = summary.validated();
        openedAt = summary.openedAt() + "Z";
        signedAt = summary.signedAt() == null ? null : summary.signedAt() + "Z";
    }

    /** How many criteria it concerned. */
    public static final class Count {
        public final int count;

        Count(int count) {
            this.count = count;
        }
    }

    /** What is sealed of a signed one. */
    public static final class Seal {
        public final String sha256;
        public final String signedBy;
        public final String signedAt;
        public final boolean intact;
        public final boolean matches;

        Seal(SealCheck check) {
            sha256 = check.hash();
            signedBy = check.signedByName();
            signedAt = check.signedAt() == null ? null : check.signedAt() + "Z";
            intact = check.intact();
            matches = check.matches();
        }
    }

    /** What opens a self-diagnosis. */
    public static final class Opening {
        @NotBlank(message = "{diagnosis.referenceRequired}")
        public String reference;

        public int year;
    }
}
