package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.Ids;
import jakarta.validation.constraints.NotBlank;

/** The score of a criterion in REST: read, and given back with If-Match to change it. */
public final class ScoreSheetForm {
    public String id;
    public String node;
    public Integer level;
    public boolean applicable = true;

    @NotBlank(message = "{diagnosis.reasonRequired}")
    public String reason;

    public String strengths;
    public String weaknesses;
    public String updatedAt;

    /** For JSON. */
    public ScoreSheetForm() {}

    ScoreSheetForm(CriterionSheet sheet) {
        id = Ids.text(sheet.scoreId());
        node = Ids.text(sheet.nodeId());
        level = sheet.scoring().level();
        applicable = sheet.scoring().applicable();
        reason = sheet.scoring().reason();
        strengths = sheet.scoring().strengths();
        weaknesses = sheet.scoring().weaknesses();
        updatedAt = sheet.updatedAt() == null ? null : sheet.updatedAt() + "Z";
    }

    Scoring scoring() {
        return new Scoring(applicable ? level : null, applicable, reason, strengths, weaknesses);
    }

    /** The state of a criterion in the list of all. */
    public static final class MarkForm {
        public final String id;
        public final String node;
        public final Integer level;
        public final boolean applicable;

        MarkForm(Mark mark) {
            id = Ids.text(mark.scoreId());
            node = Ids.text(mark.nodeId());
            level = mark.level();
            applicable = mark.applicable();
        }
    }
}
