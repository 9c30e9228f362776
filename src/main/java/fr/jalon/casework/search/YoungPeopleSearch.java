package fr.jalon.casework.search;

import fr.jalon.casework.action.ActionCode;
import fr.jalon.casework.action.RequiredActions;
import fr.jalon.casework.place.Zone;
import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.database.SqlText;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows of lists of young people, filtered, sorted and paged in SQL. Called by use cases. */
@ApplicationScoped
class YoungPeopleSearch {

    /**
     * Everybody has milestones; joined so, MariaDB leaves them out where nothing is asked of them. Rows without a name are
     * what figures keep of files that have left.
     */
    private static final String FROM =
            " FROM young_person p LEFT JOIN milestones m ON m.young_person_id = p.id WHERE p.folded_name <> ''";

    private static final String ROW = "SELECT p.id, p.version, p.file_number, p.birth_name, p.used_name, p.first_name,"
            + " p.birth_date, p.counsellor_id, m.last_act_on, m.contract_ends_on";

    private static final String LIVES = " AND EXISTS (SELECT 1 FROM situation s WHERE s.young_person_id = p.id AND"
            + " s.category = ? AND s.planned = FALSE AND s.starts_on <= ? AND s.ends_before > ?)";

    private static final String NEIGHBOURHOOD = " AND EXISTS (SELECT 1 FROM field_value v WHERE"
            + " v.young_person_id = p.id AND v.current_field = 'PRIORITY_NEIGHBOURHOOD')";

    private final EntityManager entities;
    private final RequiredActions actions;
    private final ZoneAddresses addresses;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    YoungPeopleSearch(
            EntityManager entities, RequiredActions actions, ZoneAddresses addresses, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.actions = actions;
        this.addresses = addresses;
        this.actor = actor;
        this.clock = clock;
    }

    YoungPeopleSearch() {
        this(null, null, null, null, null);
    }

    /**
     * A part of a list.
     *
     * @param total rows in all of it
     */
    record Part(List<YoungPersonRow> rows, long total) {}

    /**
     * Rows of a list, in its order: two statements, whatever their number. What files wait for is dear to ask: where a
     * list does, who is in it is asked once, and only the rows shown are read.
     */
    Part page(YoungPeopleCriteria criteria, int first, int size) {
        if (criteria.filters().containsKey(ListFilter.ACTION)) {
            List<Long> ids = ids(criteria, Integer.MAX_VALUE);
            return new Part(of(ids.stream().skip(first).limit(size).toList()), ids.size());
        }
        SqlText statement = new SqlText().add(ROW + FROM).add(where(criteria)).add(order(criteria));
        return new Part(rows(statement.add(" LIMIT " + size + " OFFSET " + first)), count(criteria));
    }

    /** How many a list shows in all. */
    long count(YoungPeopleCriteria criteria) {
        SqlText statement = new SqlText().add("SELECT COUNT(*)" + FROM).add(where(criteria));
        return ((Number) statement.query(entities).getSingleResult()).longValue();
    }

    /** Their identifiers, in the order of the list, at most so many. */
    List<Long> ids(YoungPeopleCriteria criteria, int most) {
        SqlText statement =
                new SqlText().add("SELECT p.id, 0" + FROM).add(where(criteria)).add(order(criteria));
        return Rows.of(statement.add(" LIMIT " + most).query(entities), Rows::number);
    }

    /** The rows of these, in their order; one that is no more is left out. */
    List<YoungPersonRow> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, YoungPersonRow> found = new HashMap<>();
        rows(new SqlText().add(ROW + FROM + " AND p.id IN ").addList(ids)).forEach(row -> found.put(row.id(), row));
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The next ones in order of registration, after an identifier (0 to begin). */
    List<YoungPersonRow> after(YoungPeopleCriteria criteria, long id, int limit) {
        return rows(new SqlText()
                .add(ROW + FROM)
                .add(where(criteria))
                .add(" AND p.id > ? ORDER BY p.id LIMIT " + limit, id));
    }

    private List<YoungPersonRow> rows(SqlText statement) {
        return Rows.of(
                statement.query(entities),
                row -> new YoungPersonRow(
                        row.number(),
                        row.count(),
                        row.count(),
                        row.text(),
                        row.text(),
                        row.text(),
                        row.day(),
                        row.number(),
                        row.day(),
                        row.day()));
    }

    private static String order(YoungPeopleCriteria criteria) {
        return " ORDER BY " + criteria.sort().column() + (criteria.descending() ? " DESC" : "") + ", p.id";
    }

    private SqlText where(YoungPeopleCriteria criteria) {
        SqlText where = new SqlText();
        switch (criteria.scope()) {
            case MINE -> where.add(" AND p.counsellor_id = ?", actor.accountId());
            case CONTRACT -> contract(where, "RUNNING");
            case ALL -> where.add("");
        }
        if (!criteria.files().isEmpty()) {
            where.add(" AND p.file_number IN ").addList(criteria.files());
        }
        if (!criteria.text().isEmpty()) {
            where.add(" AND ").add(SearchText.of(criteria.text()).condition());
        }
        criteria.filters().forEach((filter, value) -> narrow(where, filter, value));
        return where;
    }

    private void narrow(SqlText where, ListFilter filter, String value) {
        LocalDate today = clock.today();
        switch (filter) {
            case ACTION ->
                where.add(" AND ").add(actions.condition(value.equals("ANY") ? null : ActionCode.valueOf(value)));
            case COUNSELLOR -> counsellor(where, value);
            case SITUATION -> where.add(LIVES, value, today, today);
            case AGE -> {
                int dash = value.indexOf('-');
                where.add(
                        " AND p.birth_date <= ? AND p.birth_date > ?",
                        today.minusYears(Integer.parseInt(value.substring(0, dash))),
                        today.minusYears(1L + Integer.parseInt(value.substring(dash + 1))));
            }
            case CONTRACT -> contract(where, value);
            case PLACE ->
                where.add(value.matches("[0-9]+") ? " AND p.postal_code LIKE ?" : " AND p.commune LIKE ?", value + "%");
            case QPV -> where.add(value.equals("YES") ? NEIGHBOURHOOD : NEIGHBOURHOOD.replace("EXISTS", "NOT EXISTS"));
            case FRR -> where.add(value.equals("YES") ? " AND " : " AND NOT ").add(addresses.within(Zone.FRR, today));
            case RQTH -> where.add(" AND p.rqth = ?", value.equals("YES"));
            case SINCE -> where.add(" AND p.created_at >= ?", LocalDate.parse(value));
            case QUIET ->
                where.add(
                        " AND (m.last_act_on < ? OR m.last_act_on IS NULL)", today.minusDays(Integer.parseInt(value)));
            case LEVEL ->
                where.add(
                        " AND p.education_level BETWEEN ? AND ?",
                        Integer.valueOf(value.substring(0, 1)),
                        Integer.valueOf(value.substring(2)));
        }
    }

    private static void counsellor(SqlText where, String value) {
        if (value.equals("NONE")) {
            where.add(" AND p.counsellor_id IS NULL");
        } else {
            where.add(" AND p.counsellor_id = ?", Ids.parse(value));
        }
    }

    private void contract(SqlText where, String state) {
        switch (state) {
            case "RUNNING" -> where.add(" AND m.contract_ends_on >= ?", clock.today());
            case "ENDED" -> where.add(" AND m.contract_ends_on < ?", clock.today());
            default -> where.add(" AND m.contract_ends_on IS NULL");
        }
    }
}
