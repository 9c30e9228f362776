package fr.jalon.labelling.evidence;

import fr.jalon.shared.Ids;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/** A piece of evidence in REST. Times are UTC. */
public final class EvidenceForm {
    public final String id;
    public final String kind;
    public final String title;
    public final String description;
    public final LocalDate date;
    public final String addedAt;
    public final String fileName;
    public final String mediaType;
    public final Long size;
    public final String indicator;
    public final LocalDate from;
    public final LocalDate to;
    public final Long value;
    public final String computedAt;
    public final String hash;

    EvidenceForm(EvidenceRow row) {
        id = Ids.text(row.id());
        kind = row.kind().name();
        title = row.title();
        description = row.description();
        date = row.evidenceDate();
        addedAt = row.addedAt() + "Z";
        fileName = row.fileName();
        mediaType = row.mediaType();
        size = row.fileSize();
        indicator = row.indicatorCode();
        from = row.periodFrom();
        to = row.periodTo();
        value = row.value();
        computedAt = row.computedAt() == null ? null : row.computedAt() + "Z";
        hash = row.hash();
    }

    /** What attaches a note or an indicator to the score of a criterion. */
    public static final class Attachment {
        @NotBlank(message = "{evidence.scoreRequired}")
        public String score;

        public String title;
        public String text;
        public LocalDate date;
        public String indicator;
        public LocalDate from;
        public LocalDate to;
    }

    /** What came out when an indicator was computed again. */
    public static final class VerificationForm {
        public final boolean holds;
        public final boolean intact;
        public final boolean sameQuery;
        public final long frozen;
        public final long present;
        public final String computedAt;

        VerificationForm(Verification verification) {
            holds = verification.holds();
            intact = verification.intact();
            sameQuery = verification.sameQuery();
            frozen = verification.frozen();
            present = verification.present();
            computedAt = verification.computedAt().toString();
        }
    }
}
