package fr.jalon.labelling.label;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds labels in what the public register may read: those that are valid, or all that ever were. */
@ApplicationScoped
class PublicLabels {

    /**
     * Which labels.
     *
     * @param day the day on which it is asked
     * @param former whether those that are not valid that day are meant too
     * @param text part of the structure's name, town or label number; null for any
     * @param department of this département only; null for any
     * @param after those that follow this name and number in order; null from the first
     */
    record Search(LocalDate day, boolean former, String text, String department, Position after) {}

    /** Where a page ends. */
    record Position(String name, String number) {}

    private static final String COLUMNS = "select l.number, l.conditional, l.valid_from, l.valid_until,"
            + " l.state, l.state_since, l.renewed_by, l.structure_code, l.name, l.town, l.department, l.region_name, l.site";

    private static final String VALID = "?1 between l.valid_from and l.valid_until"
            + " and (l.state = 'IN_FORCE' or l.state = 'RENEWED' and ?1 < l.state_since)";

    private static final String WHERE = " from network.public_label l where (?6 or " + VALID + ")"
            + " and (?2 is null or l.name like ?2 escape '!' or l.town like ?2 escape '!' or l.number like ?2 escape '!')"
            + " and (?3 is null or l.department = ?3)";

    private static final String AFTER = " and (?4 is null or (l.name, l.number) > (?4, ?5)) order by l.name, l.number";

    private final EntityManager entities;

    @Inject
    PublicLabels(EntityManager entities) {
        this.entities = entities;
    }

    PublicLabels() {
        this(null);
    }

    int count(Search search) {
        Object count = with(entities.createNativeQuery("select count(*)" + WHERE), search)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    /** Labels by name of the structure, no more than the size given. */
    List<PublicLabel> find(Search search, int first, int size) {
        Query query = with(entities.createNativeQuery(COLUMNS + WHERE + AFTER), search);
        query.setParameter(4, search.after() == null ? null : search.after().name());
        query.setParameter(5, search.after() == null ? null : search.after().number());
        return Rows.of(query.setFirstResult(first).setMaxResults(size), PublicLabels::read);
    }

    /** That of a number, if there is one. */
    Optional<PublicLabel> numbered(LabelNumber number) {
        Query query = entities.createNativeQuery(COLUMNS + " from network.public_label l where l.number = ?1");
        return Rows.of(query.setParameter(1, number.toString()), PublicLabels::read).stream()
                .findFirst();
    }

    /** Départements that have a label valid that day, in order. */
    @SuppressWarnings("unchecked")
    List<String> departments(LocalDate day) {
        return (List<String>) entities.createNativeQuery("select distinct l.department from network.public_label l"
                        + " where " + VALID + " and l.department is not null"
                        + " order by l.department")
                .setParameter(1, day)
                .getResultList();
    }

    private static Query with(Query query, Search search) {
        return query.setParameter(1, search.day())
                .setParameter(2, pattern(search.text()))
                .setParameter(3, search.department())
                .setParameter(6, search.former());
    }

    static String pattern(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String literal = text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return '%' + literal + '%';
    }

    private static PublicLabel read(Rows row) {
        return new PublicLabel(
                row.text(),
                row.flag(),
                row.day(),
                row.day(),
                row.constant(LabelState.class),
                row.day(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                row.text());
    }
}
