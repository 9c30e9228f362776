package fr.jalon.labelling.assessment;

/** A criterion with its scores side by side, as JSON. */
public class CriterionSheet {

    private final ComparedCriterion criterion;

    CriterionSheet(ComparedCriterion criterion) {
        this.criterion = criterion;
    }

    public String getCode() {
        return criterion.code();
    }

    public String getTitle() {
        return criterion.title();
    }

    /** The structure's own; null where it does not apply or was not scored. */
    public Integer getSelfLevel() {
        return criterion.selfLevel();
    }

    public boolean isSelfApplicable() {
        return criterion.selfApplicable();
    }

    public Score getMine() {
        return Score.of(criterion.mine());
    }

    /** The other auditor's, once both have proposed. */
    public Score getOther() {
        return Score.of(criterion.other());
    }

    public boolean isOtherProposed() {
        return criterion.otherProposed();
    }

    public Score getAgreed() {
        return Score.of(criterion.agreed());
    }

    /** A score, as JSON. */
    public static class Score {

        private final AuditorScore score;

        private Score(AuditorScore score) {
            this.score = score;
        }

        static Score of(AuditorScore score) {
            return score == null ? null : new Score(score);
        }

        public Integer getLevel() {
            return score.level();
        }

        public boolean isApplicable() {
            return score.applicable();
        }

        public String getReason() {
            return score.reason();
        }

        public boolean isProposed() {
            return score.isProposed();
        }

        /** For If-Match. */
        public int getVersion() {
            return score.version();
        }
    }
}
