package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.CriterionLine;

/** The scores of a criterion in REST. What the reader may not see yet is null. */
public final class AssessmentForm {
    public final String criterion;
    public final String title;
    public final AssessedCriterion.Progress progress;
    public final SelfForm self;
    public final ScoreForm mine;
    public final ScoreForm certificationBody;
    public final ScoreForm network;
    public final ScoreForm agreed;

    AssessmentForm(AssessedCriterion from) {
        criterion = from.code();
        title = from.self().title();
        progress = from.progress();
        self = new SelfForm(from.self());
        mine = ScoreForm.of(from.mine());
        certificationBody = ScoreForm.of(from.certification());
        network = ScoreForm.of(from.network());
        agreed = ScoreForm.of(from.agreed());
    }

    /** What the structure said in its signed diagnosis. */
    public static final class SelfForm {
        public final Integer level;
        public final boolean applicable;
        public final String reason;
        public final String strengths;
        public final String weaknesses;

        SelfForm(CriterionLine line) {
            level = line.level();
            applicable = line.applicable();
            reason = line.reason();
            strengths = line.strengths();
            weaknesses = line.weaknesses();
        }
    }

    /** A score of an audit. */
    public static final class ScoreForm {
        public final Voice voice;
        public final Integer level;
        public final boolean applicable;
        public final String reason;
        public final String author;
        public final String recordedAt;
        public final boolean proposed;
        public final int version;

        ScoreForm(AuditScore score) {
            voice = score.getVoice();
            level = score.getLevel();
            applicable = score.isApplicable();
            reason = score.getReason();
            author = score.getAuthorName();
            recordedAt = score.getRecordedAt() + "Z";
            proposed = score.isProposed();
            version = score.getVersion();
        }

        static ScoreForm of(AuditScore score) {
            return score == null ? null : new ScoreForm(score);
        }
    }

    /** What is said of a criterion. */
    public static final class VerdictBody {
        public Integer level;
        public boolean applicable = true;
        public String reason;

        Verdict said() {
            return new Verdict(level, applicable, reason);
        }
    }

    /** How many criteria were concerned. */
    public record Count(int criteria) {}
}
