package fr.jalon.labelling.campaign;

import java.time.YearMonth;

/**
 * The visits of a campaign that begin in a month.
 *
 * @param capacity visits that the network can hold in a month
 */
public record CampaignMonth(YearMonth month, int visits, int capacity) {

    /** Whether more are planned than can be held. */
    public boolean over() {
        return visits > capacity;
    }
}
