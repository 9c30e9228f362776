package fr.jalon.labelling.reference;

import fr.jalon.tenancy.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which criterion of a version became which of the next, as the label office says. */
public final class Successions {
    private final Map<Long, List<Long>> successors = new LinkedHashMap<>();
    private final Map<Long, List<Long>> predecessors = new LinkedHashMap<>();

    private Successions() {}

    /** A criterion takes over from another. */
    public record Pair(long from, long to) {}

    static Successions of(Collection<Pair> pairs) {
        Successions all = new Successions();
        pairs.forEach(pair -> {
            all.successors
                    .computeIfAbsent(pair.from(), any -> new ArrayList<>())
                    .add(pair.to());
            all.predecessors
                    .computeIfAbsent(pair.to(), any -> new ArrayList<>())
                    .add(pair.from());
        });
        return all;
    }

    /** Those that are said for a version. */
    public static Successions read(Tables tables, long reference) {
        return of(tables.list(
                "SELECT from_node_id, to_node_id FROM network.node_succession WHERE reference_id = ?"
                        + " ORDER BY from_node_id, to_node_id",
                row -> new Pair(row.getLong(1), row.getLong(2)),
                reference));
    }

    /** Says that each criterion takes over from the one that has its code. */
    public static void sayByCode(Tables tables, QualityReference before, QualityReference after) {
        Map<String, Long> codes = new HashMap<>();
        before.criteria().forEach(criterion -> codes.put(criterion.code(), criterion.id()));
        List<Object[]> rows = new ArrayList<>();
        after.criteria().stream()
                .filter(criterion -> codes.containsKey(criterion.code()))
                .forEach(criterion -> rows.add(new Object[] {after.id(), codes.get(criterion.code()), criterion.id()}));
        tables.insert("network.node_succession", "reference_id, from_node_id, to_node_id", rows);
    }

    /** The criteria that take over from one; none where it is dropped. */
    public List<Long> after(long from) {
        return successors.getOrDefault(from, List.of());
    }

    /** The criteria that one takes over from; none where it is new. */
    public List<Long> before(long to) {
        return predecessors.getOrDefault(to, List.of());
    }
}
