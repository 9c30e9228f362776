package fr.jalon.administration;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;

/** Shows the platform administrator the structures, by name: two statements a page. */
@ApplicationScoped
@UseCase(allowed = Role.PLATFORM_ADMINISTRATOR)
public class ReadStructures {

    static final int PAGE_SIZE = 25;

    private static final String ROW = "select new fr.jalon.administration.StructureRow(s.code, s.kind, s.name, s.town,"
            + " s.department, s.regionName, s.timeZone, s.state) ";
    private static final String FROM =
            "from Structure s where (lower(s.name) like :text or lower(s.town) like :text or lower(s.code) like :text)";

    /** The saved lists. */
    enum Filter {
        ALL(""),
        ACTIVE(" and s.state = fr.jalon.tenancy.Structure.State.ACTIVE"),
        SUSPENDED(" and s.state = fr.jalon.tenancy.Structure.State.SUSPENDED");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }
    }

    /**
     * One page.
     *
     * @param total structures in all pages
     */
    public record Page(List<StructureRow> rows, long total) {}

    private final EntityManager entities;

    @Inject
    ReadStructures(EntityManager entities) {
        this.entities = entities;
    }

    ReadStructures() {
        this(null);
    }

    /** The structures whose name, town or code contains a text; pages count from 0. */
    public Page page(String text, Filter filter, int number) {
        String where = FROM + filter.condition;
        List<StructureRow> rows = with(
                        text, entities.createQuery(ROW + where + " order by s.name, s.code", StructureRow.class))
                .setFirstResult(number * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        return new Page(
                rows,
                with(text, entities.createQuery("select count(s) " + where, Long.class))
                        .getSingleResult());
    }

    /** One structure. */
    public StructureRow structure(String code) {
        return entities.createQuery(ROW + "from Structure s where s.code = :code", StructureRow.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The structures where somebody may be given a role, by name. */
    public List<StructureRow> active() {
        return entities.createQuery(ROW + "from Structure s where s.state = :state order by s.name", StructureRow.class)
                .setParameter("state", Structure.State.ACTIVE)
                .getResultList();
    }

    private static <T> TypedQuery<T> with(String text, TypedQuery<T> query) {
        String wanted =
                text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return query.setParameter("text", "%" + wanted + "%");
    }
}
