package fr.jalon.labelling.calibration;

/**
 * What audited structures answered to a question about an auditor's audits: of five at least, and of a multiple of five.
 *
 * @param mean from 1 (not at all) to 5 (entirely), to a tenth
 */
public record FeedbackMean(
        String auditor, int questionnaire, int position, String textFr, String textEn, int answers, double mean) {

    /** The question in that language. */
    public String text(java.util.Locale locale) {
        return locale.getLanguage().equals("fr") ? textFr : textEn;
    }
}
