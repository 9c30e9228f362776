package fr.jalon.casework.person;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds young people of the current mission. Called by use cases. */
@ApplicationScoped
public class YoungPeople {

    private static final String ROW = "select new fr.jalon.casework.person.YoungPersonRow(p.id, p.fileNumber,"
            + " p.birthName, p.usedName, p.firstName, p.birthDate, p.situation, p.counsellorId, m.lastActOn,"
            + " m.contractEndsOn) ";

    private static final String FROM = "from YoungPerson p join Milestones m on m.youngPersonId = p.id where 1 = 1";

    private static final String KNOWN = "select new fr.jalon.casework.person.Duplicate.KnownFile(p.id, p.fileNumber,"
            + " p.birthName, p.usedName, p.firstName, p.birthDate, p.nir, p.phone) from YoungPerson p"
            + " where p.birthDate = :birthDate or p.nir = :nir or p.foldedName like :name";

    /** Files compared with a new one at most: those born on one day, or of one name, are far fewer. */
    private static final int MOST_COMPARED = 500;

    private final EntityManager entities;

    @Inject
    YoungPeople(EntityManager entities) {
        this.entities = entities;
    }

    YoungPeople() {
        this(null);
    }

    /** The young person of this identifier; refused as not found where this mission has none. */
    public YoungPerson get(long id) {
        YoungPerson person = entities.find(YoungPerson.class, id);
        if (person == null) {
            throw Refused.notFound();
        }
        return person;
    }

    /** The milestones of a file. */
    public Milestones milestones(long id) {
        Milestones milestones = entities.find(Milestones.class, id);
        if (milestones == null) {
            throw Refused.notFound();
        }
        return milestones;
    }

    /** The milestones of a file, held by this transaction: whoever else wants them waits for its end. */
    public Milestones locked(long id) {
        Milestones milestones = entities.find(Milestones.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (milestones == null) {
            throw Refused.notFound();
        }
        return milestones;
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

    /** Files that may be of the same person, the certain one first; {@code self} is left out. */
    List<Duplicate> duplicatesOf(PersonalDetails details, Long self) {
        return entities
                .createQuery(KNOWN, Duplicate.KnownFile.class)
                .setParameter("birthDate", details.birthDate())
                .setParameter("nir", details.nir() == null ? "" : details.nir().value())
                .setParameter("name", "% " + FoldedName.of(details.birthName()).text() + " %")
                .setMaxResults(MOST_COMPARED)
                .getResultList()
                .stream()
                .filter(file -> self == null || file.id() != self)
                .flatMap(file -> Duplicate.between(details, file).stream())
                .sorted(Comparator.comparing(duplicate -> !duplicate.isCertain()))
                .toList();
    }

    private static String where(YoungPeopleCriteria criteria, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        if (criteria.counsellorId() != null) {
            where.append(" and p.counsellorId = :counsellor");
            values.put("counsellor", criteria.counsellorId());
        }
        if (criteria.situation() != null) {
            where.append(" and p.situation = :situation");
            values.put("situation", criteria.situation());
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
