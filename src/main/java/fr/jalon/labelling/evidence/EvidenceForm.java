package fr.jalon.labelling.evidence;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/** A piece of evidence in REST. Times are UTC. */
public final class EvidenceForm {
    public final String id;
    public final String kind;
    public final String title;
    public final String description;
    public final LocalDate date;
    public final LocalDate validUntil;
    public final String confidentiality;
    public final String consentedBy;
    public final String consentedAt;
    public final String review;
    public final String reason;
    public final String reviewedBy;
    public final String addedBy;
    public final String addedAt;
    public final int version;
    public final String url;
    public final String fileName;
    public final String mediaType;
    public final Long size;
    public final String indicator;
    public final LocalDate from;
    public final LocalDate to;
    public final String site;
    public final String publicCode;
    public final String unit;
    public final Long value;
    public final Long denominator;
    public final String computedAt;
    public final String hash;

    EvidenceForm(EvidenceRow row) {
        id = Ids.text(row.id());
        kind = row.kind().name();
        title = row.title();
        description = row.words();
        date = row.evidenceDate();
        validUntil = row.validUntil();
        confidentiality = row.confidentiality().name();
        consentedBy = row.consentedByName();
        consentedAt = row.consentedAt() == null ? null : row.consentedAt() + "Z";
        review = row.review().name();
        reason = row.reviewReason();
        reviewedBy = row.reviewedByName();
        addedBy = row.addedByName();
        addedAt = row.addedAt() + "Z";
        version = row.current();
        url = row.url();
        fileName = row.fileName();
        mediaType = row.mediaType();
        size = row.fileSize();
        indicator = row.indicatorCode();
        from = row.periodFrom();
        to = row.periodTo();
        site = row.siteName();
        publicCode = row.publicCode();
        unit = row.unit() == null ? null : row.unit().name();
        value = row.value();
        denominator = row.denominator();
        computedAt = row.computedAt() == null ? null : row.computedAt() + "Z";
        hash = row.hash() == null ? row.fileHash() : row.hash();
    }

    /** What brings a note, a link or an indicator, for the score of a criterion or for none yet. */
    public static final class Attachment {
        public String score;
        public String title;
        public String text;
        public String url;
        public LocalDate date;
        public LocalDate validUntil;
        public Confidentiality confidentiality;
        public boolean consent;
        public String indicator;
        public LocalDate from;
        public LocalDate to;
        public String site;
        public String publicCode;

        Long scoreId() {
            return score == null || score.isBlank() ? null : Long.valueOf(Ids.parse(score));
        }

        Long siteId() {
            return site == null || site.isBlank() ? null : Long.valueOf(Ids.parse(site));
        }

        Description description() {
            return new Description(title, text, date, validUntil, confidentiality, consent);
        }
    }

    /** What is said of a piece of evidence. */
    public static final class Said {
        public String title;
        public String text;
        public LocalDate date;
        public LocalDate validUntil;
        public Confidentiality confidentiality;
        public boolean consent;

        Description description() {
            return new Description(title, text, date, validUntil, confidentiality, consent);
        }
    }

    /** The next version of a note (text) or of a link (url). */
    public static final class NextVersion {
        public String text;
        public String url;
        public String comment;
    }

    /** What came of a review, or why something is withdrawn or acknowledged. */
    public static final class Outcome {
        public Review outcome;
        public String reason;
    }

    /** The score of a criterion that is proven too. */
    public static final class Proof {
        public String score;
    }

    /** One version, as it is listed. */
    public static final class VersionForm {
        public final int number;
        public final String fileName;
        public final String mediaType;
        public final Long size;
        public final String hash;
        public final String text;
        public final String url;
        public final String comment;
        public final String addedBy;
        public final String addedAt;

        VersionForm(VersionRow row) {
            number = row.number();
            fileName = row.fileName();
            mediaType = row.mediaType();
            size = row.fileSize();
            hash = row.fileHash();
            text = row.text();
            url = row.url();
            comment = row.comment();
            addedBy = row.addedByName();
            addedAt = row.addedAt() + "Z";
        }
    }

    /** What came out when an indicator was computed again. */
    public static final class VerificationForm {
        public final boolean holds;
        public final boolean intact;
        public final boolean sameQuery;
        public final long frozen;
        public final Long frozenDenominator;
        public final long present;
        public final Long presentDenominator;
        public final String computedAt;

        VerificationForm(Verification verification) {
            holds = verification.holds();
            intact = verification.intact();
            sameQuery = verification.sameQuery();
            frozen = verification.frozen();
            frozenDenominator = verification.then().denominator();
            present = verification.present();
            presentDenominator = verification.now().denominator();
            computedAt = verification.computedAt().toString();
        }
    }
}
