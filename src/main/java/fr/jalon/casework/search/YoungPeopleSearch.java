package fr.jalon.casework.search;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.situation.Situations;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows of lists of young people, paged in SQL. Called by use cases. */
@ApplicationScoped
class YoungPeopleSearch {

    private static final String ROW = "select new fr.jalon.casework.search.YoungPersonRow(p.id, p.fileNumber,"
            + " p.birthName, p.usedName, p.firstName, p.birthDate, p.counsellorId, m.lastActOn,"
            + " m.contractEndsOn) ";

    private static final String FROM = "from YoungPerson p join Milestones m on m.youngPersonId = p.id where 1 = 1";

    private static final String IN_SITUATION = " and exists (select s.id from Situation s where s.youngPersonId = p.id"
            + " and s.category = :situation and " + Situations.ONGOING + ")";

    private final EntityManager entities;
    private final Situations situations;
    private final LocalClock clock;

    @Inject
    YoungPeopleSearch(EntityManager entities, Situations situations, LocalClock clock) {
        this.entities = entities;
        this.situations = situations;
        this.clock = clock;
    }

    YoungPeopleSearch() {
        this(null, null, null);
    }

    /** One page of a list: one statement, whatever the number of rows. */
    List<YoungPersonRow> page(YoungPeopleCriteria criteria) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(criteria, values);
        String direction = criteria.descending() ? " desc" : "";
        String order = " order by " + criteria.sort().path() + direction + ", p.id";
        TypedQuery<YoungPersonRow> query = entities.createQuery(ROW + FROM + where + order, YoungPersonRow.class);
        values.forEach(query::setParameter);
        return query.setFirstResult(criteria.page() * YoungPeopleCriteria.PAGE_SIZE)
                .setMaxResults(YoungPeopleCriteria.PAGE_SIZE)
                .getResultList();
    }

    /** How many a list would show in all. */
    long count(YoungPeopleCriteria criteria) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> query = entities.createQuery("select count(p) " + FROM + where(criteria, values), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** The next ones in order of registration, after an identifier (0 to begin). */
    List<YoungPersonRow> after(long id, int limit) {
        return entities.createQuery(ROW + FROM + " and p.id > :after order by p.id", YoungPersonRow.class)
                .setParameter("after", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The current situation of each row that has one, by identifier: one statement. */
    Map<Long, SituationCategory> situations(List<YoungPersonRow> rows) {
        return situations.current(rows.stream().map(YoungPersonRow::id).toList(), clock.today());
    }

    private String where(YoungPeopleCriteria criteria, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (criteria.counsellorId() != null) {
            where.append(" and p.counsellorId = :counsellor");
            values.put("counsellor", criteria.counsellorId());
        }
        if (criteria.situation() != null) {
            where.append(IN_SITUATION);
            values.put("situation", criteria.situation());
            values.put("today", clock.today());
        }
        if (criteria.inContractOn() != null) {
            where.append(" and m.contractEndsOn >= :day");
            values.put("day", criteria.inContractOn());
        }
        text(criteria.text(), where, values);
        return where.toString();
    }

    private static void text(String text, StringBuilder where, Map<String, Object> values) {
        String folded = FoldedName.of(text).text();
        if (folded.isEmpty()) {
            return;
        }
        if (folded.matches("[0-9]{1,9}")) {
            where.append(" and p.fileNumber = :fileNumber");
            values.put("fileNumber", Integer.valueOf(folded));
            return;
        }
        int n = 0;
        for (String word : folded.split(" ", 8)) {
            where.append(" and p.foldedName like :word").append(n);
            values.put("word" + n, "% " + word + "%");
            n++;
        }
    }
}
