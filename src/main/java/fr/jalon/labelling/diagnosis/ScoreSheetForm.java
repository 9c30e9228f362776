package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.Ids;

/** The score of a criterion in REST: read, and given back with If-Match to change it. */
public final class ScoreSheetForm {
    public String id;
    public String node;
    public Integer level;
    public boolean applicable = true;

    public String reason;

    public String strengths;
    public String weaknesses;
    public String updatedAt;
    public String updatedBy;
    public String state;
    public String stateBy;
    public String stateAt;
    public String sentBackReason;

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
        updatedBy = sheet.updatedByName();
        state = sheet.state().name();
        stateBy = sheet.standing().byName();
        stateAt = sheet.standing().at() == null ? null : sheet.standing().at() + "Z";
        sentBackReason = sheet.standing().sentBackReason();
        updatedAt = sheet.updatedAt() == null ? null : sheet.updatedAt() + "Z";
    }

    Scoring scoring() {
        return new Scoring(applicable ? level : null, applicable, reason, strengths, weaknesses);
    }

    /** Why a criterion is sent back. */
    public static final class SendingBack {
        public String reason;
    }

    /** The state of a criterion in the list of all. */
    public static final class MarkForm {
        public final String id;
        public final String node;
        public final Integer level;
        public final boolean applicable;
        public final String state;

        MarkForm(Mark mark) {
            id = Ids.text(mark.scoreId());
            node = Ids.text(mark.nodeId());
            level = mark.level();
            applicable = mark.applicable();
            state = mark.state().name();
        }
    }
}
