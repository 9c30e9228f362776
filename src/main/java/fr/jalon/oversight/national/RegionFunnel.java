package fr.jalon.oversight.national;

import java.util.Map;

/**
 * How many structures of a region are at each stage.
 *
 * @param at how many are there now, and no further
 */
public record RegionFunnel(String regionCode, String regionName, Map<FunnelStage, Integer> at) {

    public RegionFunnel {
        at = Map.copyOf(at);
    }

    public int total() {
        return at.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are there now. */
    public int at(FunnelStage stage) {
        return at.getOrDefault(stage, 0);
    }

    /** How many are there or further. */
    public int reached(FunnelStage stage) {
        return at.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(stage) >= 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
