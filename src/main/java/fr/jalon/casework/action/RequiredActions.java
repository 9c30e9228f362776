package fr.jalon.casework.action;

import fr.jalon.identity.Actor;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.database.SqlText;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What files wait for today, by the rules of the current structure and as far as the reader may see. The number of
 * statements does not depend on that of files. Called by use cases.
 */
@ApplicationScoped
public class RequiredActions {

    private static final String FILES = " FROM young_person p JOIN milestones m ON m.young_person_id = p.id WHERE ";

    private static final Comparator<ActionRequired> MOST_PRESSING =
            Comparator.comparing(ActionRequired::code).thenComparing(ActionRequired::day);

    private final EntityManager entities;
    private final ActionRuleEditions editions;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    RequiredActions(EntityManager entities, ActionRuleEditions editions, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.editions = editions;
        this.actor = actor;
        this.clock = clock;
    }

    RequiredActions() {
        this(null, null, null, null);
    }

    /**
     * How many files need action.
     *
     * @param files that need any
     * @param byCode the most pressing first; a code that nobody needs is left out
     */
    public record Counts(long files, Map<ActionCode, Long> byCode) {}

    /** What each of these files waits for, the most pressing first: one statement beside that of the rules. */
    public Map<Long, List<ActionRequired>> of(Collection<Long> files) {
        Map<Long, List<ActionRequired>> found = new HashMap<>();
        InUse inUse = inUse();
        if (files.isEmpty() || inUse.codes().isEmpty()) {
            return found;
        }
        ActionConditions conditions = inUse.conditions();
        SqlText union = union(inUse, code -> new SqlText()
                .add("SELECT p.id, '" + code + "', ")
                .add(conditions.day(code))
                .add(FILES + "p.id IN ")
                .addList(files)
                .add(" AND ")
                .add(conditions.condition(code)));
        Rows.of(union.query(entities), row -> found.computeIfAbsent(row.number(), id -> new ArrayList<>())
                .add(new ActionRequired(row.constant(ActionCode.class), row.day())));
        found.values().forEach(actions -> actions.sort(MOST_PRESSING));
        return found;
    }

    /**
     * How many files need what, of one counsellor or of all where null: one statement beside that of the rules. Each file
     * is told by the sum of its reasons, so that it counts once in all and once for each.
     */
    public Counts counts(Long counsellorId) {
        InUse inUse = inUse();
        if (inUse.codes().isEmpty()) {
            return new Counts(0, Map.of());
        }
        ActionConditions conditions = inUse.conditions();
        SqlText union = union(inUse, code -> new SqlText()
                .add("SELECT p.id, " + (1 << code.ordinal()) + " AS reason" + FILES)
                .add(conditions.condition(code))
                .add(whose(counsellorId)));
        SqlText statement = new SqlText()
                .add("SELECT reasons, COUNT(*) FROM (SELECT id, SUM(reason) AS reasons FROM (")
                .add(union)
                .add(") u GROUP BY id) f GROUP BY reasons");
        Map<ActionCode, Long> counts = new EnumMap<>(ActionCode.class);
        long[] files = new long[1];
        Rows.of(statement.query(entities), row -> {
            long reasons = row.number();
            long count = row.number();
            files[0] += count;
            for (ActionCode code : ActionCode.values()) {
                if ((reasons >> code.ordinal() & 1) == 1) {
                    counts.merge(code, count, Long::sum);
                }
            }
            return count;
        });
        return new Counts(files[0], counts);
    }

    /**
     * The files that need action, the most pressing first, of one counsellor or of all where null. Of each code only the
     * first {@code limit} can be among the first {@code limit} of all: no more is read.
     */
    public List<FileToAct> pressing(Long counsellorId, int limit) {
        InUse inUse = inUse();
        if (inUse.codes().isEmpty()) {
            return List.of();
        }
        ActionConditions conditions = inUse.conditions();
        SqlText union = union(inUse, code -> new SqlText()
                .add("(SELECT p.id, p.first_name, COALESCE(p.used_name, p.birth_name), '" + code + "', ")
                .add(conditions.day(code))
                .add(" AS day" + FILES)
                .add(conditions.condition(code))
                .add(whose(counsellorId))
                .add(" ORDER BY day, p.id LIMIT " + limit + ")"));
        record First(long id, String name, ActionRequired action) {}
        Map<Long, String> names = new LinkedHashMap<>();
        Rows.of(
                        union.query(entities),
                        row -> new First(
                                row.number(),
                                row.text() + " " + row.text(),
                                new ActionRequired(row.constant(ActionCode.class), row.day())))
                .stream()
                .sorted(Comparator.comparing(First::action, MOST_PRESSING).thenComparing(First::id))
                .forEach(first -> names.putIfAbsent(first.id(), first.name()));
        List<Long> files = names.keySet().stream().limit(limit).toList();
        Map<Long, List<ActionRequired>> actions = of(files);
        return files.stream()
                .map(id -> new FileToAct(id, names.get(id), actions.get(id)))
                .toList();
    }

    /**
     * A condition for a statement on {@code young_person p} and {@code milestones m}.
     *
     * @param code needs this; null for anything
     */
    public SqlText condition(ActionCode code) {
        InUse inUse = inUse();
        return inUse.conditions()
                .anyOf(inUse.codes().stream()
                        .filter(one -> code == null || one == code)
                        .toList());
    }

    /** The codes in use that the reader may see. */
    public List<ActionCode> codes() {
        return inUse().codes();
    }

    private record InUse(List<ActionCode> codes, ActionConditions conditions) {}

    private InUse inUse() {
        ActionRules rules = editions.current().rules();
        List<ActionCode> codes = Arrays.stream(ActionCode.values())
                .filter(code -> rules.of(code).enabled() && actor.has(code.readers()))
                .toList();
        return new InUse(codes, new ActionConditions(rules, clock.today()));
    }

    private static SqlText whose(Long counsellorId) {
        return counsellorId == null ? new SqlText() : new SqlText().add(" AND p.counsellor_id = ?", counsellorId);
    }

    private static SqlText union(InUse inUse, Function<ActionCode, SqlText> each) {
        SqlText union = new SqlText();
        String between = "";
        for (ActionCode code : inUse.codes()) {
            union.add(between).add(each.apply(code));
            between = " UNION ALL ";
        }
        return union;
    }
}
