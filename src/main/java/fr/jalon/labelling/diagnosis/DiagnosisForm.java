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
    public final String openedAt;
    public final String submittedAt;

    DiagnosisForm(DiagnosisSummary summary) {
        id = Ids.text(summary.id());
        reference = Ids.text(summary.referenceId());
        year = summary.year();
        state = summary.state().name();
        criteria = summary.criteria();
        decided = summary.decided();
        openedAt = summary.openedAt() + "Z";
        submittedAt = summary.submittedAt() == null ? null : summary.submittedAt() + "Z";
    }

    /** What opens a self-diagnosis. */
    public static final class Opening {
        @NotBlank(message = "{diagnosis.referenceRequired}")
        public String reference;

        public int year;
    }
}
