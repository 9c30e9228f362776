package fr.jalon.labelling.commission;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * What a session examines: an audit to decide on, or an appeal against a decision on it.
 *
 * @param appealId the appeal, or null
 * @param associationCode the association of the structure, or null
 * @param closedOn when the audit was closed; null once its file is no longer open to the reader
 * @param proposal what is, or was last, voted on; null before
 * @param votes how the vote came out; null until it is closed
 * @param decision what was decided; null before
 */
public record AgendaItem(
        long id,
        long sessionId,
        long auditId,
        Long appealId,
        String structureCode,
        String structureName,
        String department,
        String regionName,
        String associationCode,
        AuditKind auditKind,
        LocalDate closedOn,
        int position,
        ItemState state,
        boolean secret,
        DecisionKind proposal,
        Votes votes,
        DecisionKind decision,
        int version) {

    /**
     * A counted vote.
     *
     * @param entitled how many were there and not recused
     */
    public record Votes(int entitled, int inFavour, int against, int abstentions) {

        /** Whether more were for than against it. */
        public boolean carried() {
            return inFavour > against;
        }
    }

    public String textId() {
        return Ids.text(id);
    }

    /** Whether it is an appeal. */
    public boolean appealed() {
        return appealId != null;
    }
}
