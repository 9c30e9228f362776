package fr.jalon.labelling.commission;

/**
 * A member who neither debates nor votes on an item.
 *
 * @param reason as it was declared; null where the cause says it all
 */
public record Recusal(long itemId, long memberId, String memberName, Cause cause, String reason) {

    /** Why. */
    public enum Cause {
        /** The member works in the structure. */
        OWN_STRUCTURE,
        /** The member works in the regional association to which the structure belongs. */
        OWN_ASSOCIATION,
        /** The member, or the label office for them, declared an interest. */
        DECLARED
    }
}
