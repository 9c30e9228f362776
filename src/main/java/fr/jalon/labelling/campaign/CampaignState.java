package fr.jalon.labelling.campaign;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Set;

/** Where a campaign stands, and where it may go from there. */
public enum CampaignState {
    /** It is being prepared: no audit is programmed. */
    DRAFT,
    /** Its audits are programmed and go on. It may be launched again, for missions that came since. */
    LAUNCHED,
    /** It takes no more audits; those under way go on. */
    CLOSED;

    private Set<CampaignState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(LAUNCHED);
            case LAUNCHED -> EnumSet.of(LAUNCHED, CLOSED);
            case CLOSED -> EnumSet.noneOf(CampaignState.class);
        };
    }

    /** Whether a campaign in this state may pass to the other. */
    public boolean mayBecome(CampaignState other) {
        return next().contains(other);
    }

    /**
     * The next state.
     *
     * @throws Refused as a conflict where this state does not lead there
     */
    CampaignState become(CampaignState other) {
        if (!mayBecome(other)) {
            throw Refused.conflict("campaign.refused." + this);
        }
        return other;
    }
}
