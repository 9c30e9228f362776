package fr.jalon.labelling.commission;

import fr.jalon.labelling.label.LabelCondition;
import java.util.List;
import java.util.Optional;

/**
 * An item with all that the reader may see of it.
 *
 * @param paper the audit; empty once its file is no longer open to the reader, or where the reader is recused
 * @param breaches blocking criteria that are not met
 * @param recusals who neither debates nor votes
 * @param entitled how many are there and not recused
 * @param quorum what it takes; null while the agenda is not sent
 * @param cast how many have voted so far
 * @param debate notes of the debate; null where there are none, or not for this reader
 * @param decision what was decided, or null
 * @param conditions of that decision
 * @param before earlier decisions on the same audit
 * @param appeal the appeal that is examined, or null
 * @param seat of the reader; null where they have none
 */
public record ItemFile(
        CommissionSession session,
        AgendaItem item,
        Optional<AuditPaper> paper,
        List<Breach> breaches,
        List<Recusal> recusals,
        int entitled,
        Quorum quorum,
        int cast,
        String debate,
        CommissionDecision decision,
        List<LabelCondition> conditions,
        List<CommissionDecision> before,
        Appeal appeal,
        Seat seat) {

    /**
     * The reader's own part.
     *
     * @param recused whether they neither debate nor vote
     * @param present whether they are said to be there
     * @param voted whether they have voted
     */
    public record Seat(CommissionMember member, boolean recused, boolean present, boolean voted) {

        /** Whether they may vote now on an item in this state. */
        public boolean mayVote(ItemState state) {
            return state == ItemState.VOTING && present && !recused && !voted;
        }
    }

    /** Whether those who may vote are enough. */
    public boolean isQuorate() {
        return quorum != null && quorum.isReachedBy(entitled);
    }
}
