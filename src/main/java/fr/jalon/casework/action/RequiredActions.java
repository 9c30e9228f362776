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
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What files wait for today, by the rules of the current structure and as far as the reader may see. The number of
 * statements does not depend on that of files. Called by use cases.
 */
@ApplicationScoped
public class RequiredActions {

    /** Everybody has milestones; joined so, MariaDB leaves the young people out where nothing is asked of them. */
    private static final String FILES =
            " FROM milestones m LEFT JOIN young_person p ON p.id = m.young_person_id WHERE ";

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

    /**
     * What waits, of one counsellor or of the whole mission.
     *
     * @param pressing the first files, the most pressing first
     */
    public record Overview(Counts counts, List<FileToAct> pressing) {}

    /** What each of these files waits for, the most pressing first: one statement beside that of the rules. */
    public Map<Long, List<ActionRequired>> of(Collection<Long> files) {
        return files.isEmpty()
                ? Map.of()
                : waiting(new SqlText().add(" AND m.young_person_id IN ").addList(files));
    }

    /** How many files need what, of one counsellor or of all where null: one statement beside that of the rules. */
    public Counts counts(Long counsellorId) {
        return counts(waiting(whose(counsellorId)));
    }

    /** Counts and the files that come first, of one counsellor or of all where null: one statement more, for the names. */
    public Overview overview(Long counsellorId, int most) {
        Map<Long, List<ActionRequired>> waiting = waiting(whose(counsellorId));
        List<Map.Entry<Long, List<ActionRequired>>> first = waiting.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Long, List<ActionRequired>> file) ->
                                        file.getValue().get(0),
                                MOST_PRESSING)
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .toList();
        Map<Long, String> names = names(first.stream().map(Map.Entry::getKey).toList());
        return new Overview(
                counts(waiting),
                first.stream()
                        .map(file -> new FileToAct(file.getKey(), names.get(file.getKey()), file.getValue()))
                        .toList());
    }

    /**
     * A condition for a statement on {@code young_person p}.
     *
     * @param code needs this; null for anything
     */
    public SqlText condition(ActionCode code) {
        InUse inUse = inUse();
        List<ActionCode> codes = inUse.codes().stream()
                .filter(one -> code == null || one == code)
                .toList();
        if (codes.isEmpty()) {
            return new SqlText().add("1 = 0");
        }
        return new SqlText()
                .add("p.id IN (SELECT id FROM (")
                .add(union(codes, one -> new SqlText()
                        .add("SELECT m.young_person_id AS id" + FILES)
                        .add(inUse.conditions().condition(one))))
                .add(") w)");
    }

    /** What files wait for, by identifier, each the most pressing first. */
    private Map<Long, List<ActionRequired>> waiting(SqlText files) {
        InUse inUse = inUse();
        Map<Long, List<ActionRequired>> found = new HashMap<>();
        if (inUse.codes().isEmpty()) {
            return found;
        }
        ActionConditions conditions = inUse.conditions();
        SqlText union = union(inUse.codes(), code -> new SqlText()
                .add("SELECT m.young_person_id, '" + code + "', ")
                .add(conditions.day(code))
                .add(FILES)
                .add(conditions.condition(code))
                .add(files));
        Rows.of(union.query(entities), row -> found.computeIfAbsent(row.number(), id -> new ArrayList<>())
                .add(new ActionRequired(row.constant(ActionCode.class), row.day())));
        found.values().forEach(actions -> actions.sort(MOST_PRESSING));
        return found;
    }

    private static Counts counts(Map<Long, List<ActionRequired>> waiting) {
        Map<ActionCode, Long> byCode = new EnumMap<>(ActionCode.class);
        waiting.values().forEach(actions -> actions.forEach(action -> byCode.merge(action.code(), 1L, Long::sum)));
        return new Counts(waiting.size(), byCode);
    }

    private Map<Long, String> names(List<Long> files) {
        Map<Long, String> names = new HashMap<>();
        if (!files.isEmpty()) {
            SqlText statement = new SqlText()
                    .add(
                            "SELECT p.id, p.first_name, COALESCE(p.used_name, p.birth_name) FROM young_person p WHERE p.id IN ")
                    .addList(files);
            Rows.of(statement.query(entities), row -> names.put(row.number(), row.text() + " " + row.text()));
        }
        return names;
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

    private static SqlText union(List<ActionCode> codes, Function<ActionCode, SqlText> each) {
        SqlText union = new SqlText();
        String between = "";
        for (ActionCode code : codes) {
            union.add(between).add(each.apply(code));
            between = " UNION ALL ";
        }
        return union;
    }
}
