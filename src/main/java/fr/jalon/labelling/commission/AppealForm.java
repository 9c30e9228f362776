package fr.jalon.labelling.commission;

import fr.jalon.shared.Ids;
import java.util.List;

/** An appeal as JSON: days as 2026-11-21. */
public class AppealForm {

    private final Appeal appeal;

    AppealForm(Appeal appeal) {
        this.appeal = appeal;
    }

    public String getId() {
        return appeal.textId();
    }

    public String getDecision() {
        return Ids.text(appeal.decisionId());
    }

    public String getStructureCode() {
        return appeal.structureCode();
    }

    public AppealState getState() {
        return appeal.state();
    }

    public String getGrounds() {
        return appeal.grounds();
    }

    public String getFiledOn() {
        return appeal.filedOn().toString();
    }

    public String getAnswer() {
        return appeal.answer();
    }

    /** Identifiers of its documents. */
    public List<String> getDocuments() {
        return appeal.documents().stream().map(Appeal.Document::textId).toList();
    }

    /** A decision as its structure reads it, as JSON. */
    public static class Decided {

        private final OwnDecision own;

        Decided(OwnDecision own) {
            this.own = own;
        }

        public String getId() {
            return own.decision().getTextId();
        }

        public DecisionKind getKind() {
            return own.decision().getKind();
        }

        public String getReason() {
            return own.decision().getReason();
        }

        public String getDecidedOn() {
            return own.decision().getDecidedOn().toString();
        }

        public String getAppealUntil() {
            return own.notice().appealUntil().toString();
        }

        /** The appeal against it, or null. */
        public AppealForm getAppeal() {
            return own.appeal() == null ? null : new AppealForm(own.appeal());
        }
    }
}
