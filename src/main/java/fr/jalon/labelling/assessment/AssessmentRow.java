package fr.jalon.labelling.assessment;

import java.util.Locale;

/**
 * A criterion in the table of scores side by side, in words.
 *
 * @param self the structure's score; as the others empty where there is none, or none to be seen yet
 */
public record AssessmentRow(
        String code,
        String title,
        boolean blocking,
        String self,
        String certification,
        String network,
        String agreed,
        AssessedCriterion.Progress progress) {

    static AssessmentRow of(AssessedCriterion from, Voice reader, String notApplicable) {
        return new AssessmentRow(
                from.code(),
                from.self().title(),
                from.node().blocking(),
                from.self().applicable() ? from.step(from.self().level()) : notApplicable,
                step(from, from.seen(Voice.CERTIFICATION_BODY, reader), notApplicable),
                step(from, from.seen(Voice.NETWORK, reader), notApplicable),
                step(from, from.agreed(), notApplicable),
                from.progress());
    }

    private static String step(AssessedCriterion from, AuditScore score, String notApplicable) {
        if (score == null) {
            return "";
        }
        return score.isApplicable() ? from.step(score.getLevel()) : notApplicable;
    }

    /** The tone of the badge that tells how far it is. */
    public String tone() {
        return switch (progress) {
            case OPEN, WAITING -> "neutral";
            case SAME -> "accent";
            case DIFFERENT -> "attention";
            case AGREED -> "good";
        };
    }

    /** The icon of the badge that tells how far it is. */
    public String icon() {
        return switch (progress) {
            case OPEN -> "circle";
            case WAITING -> "clock";
            case SAME -> "equals";
            case DIFFERENT -> "arrows-h";
            case AGREED -> "check";
        };
    }

    /** The name of how far it is, as addresses write it. */
    static String name(AssessedCriterion.Progress progress) {
        return progress.name().toLowerCase(Locale.ROOT);
    }
}
