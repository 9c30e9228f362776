package fr.jalon.labelling.diagnosis;

import java.io.Serializable;

/** What is typed on the page of a criterion. */
public class ScoreForm implements Serializable {
    /** The choice that stands for "does not concern the structure". */
    public static final int NOT_APPLICABLE = -1;

    private static final long serialVersionUID = 1L;

    private Integer level;
    private String reason;
    private String strengths;
    private String weaknesses;
    private int version;

    static ScoreForm of(CriterionSheet sheet) {
        ScoreForm form = new ScoreForm();
        Scoring scoring = sheet.scoring();
        form.level = scoring.applicable() ? scoring.level() : Integer.valueOf(NOT_APPLICABLE);
        form.reason = scoring.reason();
        form.strengths = scoring.strengths();
        form.weaknesses = scoring.weaknesses();
        form.version = sheet.version();
        return form;
    }

    Scoring scoring() {
        boolean applicable = level == null || level != NOT_APPLICABLE;
        return new Scoring(applicable ? level : null, applicable, reason, strengths, weaknesses);
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getWeaknesses() {
        return weaknesses;
    }

    public void setWeaknesses(String weaknesses) {
        this.weaknesses = weaknesses;
    }

    public int getVersion() {
        return version;
    }

    /** The version that the browser holds: it saves while one types. */
    public void setVersion(int version) {
        this.version = version;
    }
}
