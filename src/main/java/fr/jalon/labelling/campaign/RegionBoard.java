package fr.jalon.labelling.campaign;

import java.util.Map;

/**
 * The audits of a region in a campaign.
 *
 * @param code INSEE code of the region
 * @param at how many are at each stage
 * @param late how many wait longer than they should
 */
public record RegionBoard(String code, String name, Map<CampaignStage, Integer> at, int late) {

    private static final int ALL = 100;
    private static final int STEPS = 4;

    public RegionBoard {
        at = Map.copyOf(at);
    }

    /** How many are at this stage. */
    public int at(CampaignStage stage) {
        return at.getOrDefault(stage, 0);
    }

    public int total() {
        return at.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have a signed report. */
    public int closed() {
        return at(CampaignStage.CLOSED) + at(CampaignStage.DECIDED);
    }

    /** Per cent of the audits whose report is signed, rounded down. */
    public int percent() {
        return total() == 0 ? 0 : ALL * closed() / total();
    }

    /** From 0 (no report signed) to 4 (all of them): the shade of its tile. */
    public int shade() {
        return closed() == 0 ? 0 : Math.max(1, STEPS * percent() / ALL);
    }
}
