package fr.jalon.labelling.audit;

import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds structures and whether they are ready for an audit. Reads the published views of the current workspace. */
@ApplicationScoped
public class AuditedStructures {

    private static final String COLUMNS = "select s.code, s.name, s.town, s.department, s.region_code, s.region_name, ";

    private static final String SIGNED = COLUMNS + "max(d.id) from shared_self_diagnosis d"
            + " join network.structure s on s.code = d.structure_code"
            + " where s.kind = 'MISSION' and d.state = 'SIGNED'"
            + " and not exists (select 1 from audit a where a.structure_code = d.structure_code"
            + " and a.state not in ('CLOSED', 'CANCELLED'))";

    private static final String NOT_EXAMINED =
            " and not exists (select 1 from audit a where a.self_diagnosis_id = d.id and a.state <> 'CANCELLED')";

    private static final String IN_ORDER =
            " group by s.code, s.name, s.town, s.department, s.region_code, s.region_name order by s.name";

    private final EntityManager entities;

    @Inject
    AuditedStructures(EntityManager entities) {
        this.entities = entities;
    }

    AuditedStructures() {
        this(null);
    }

    /** Those that signed a diagnosis which no audit examined, and have no audit under way; by name. */
    public List<AuditedStructure> ready() {
        return Rows.of(entities.createNativeQuery(SIGNED + NOT_EXAMINED + IN_ORDER), AuditedStructures::read);
    }

    /**
     * This one, if an audit of this kind may be opened there: it signed a diagnosis and has no audit under way. A follow-up
     * may return to a diagnosis that was examined.
     */
    Optional<AuditedStructure> ready(String code, AuditKind kind) {
        String examined = kind == AuditKind.FOLLOW_UP ? "" : NOT_EXAMINED;
        String one = SIGNED + examined + " and s.code = ?1" + IN_ORDER;
        return Rows.of(entities.createNativeQuery(one).setParameter(1, code), AuditedStructures::read).stream()
                .findFirst();
    }

    /** One structure, its public data only, or "not found". */
    public AuditedStructure require(String code) {
        return find(code).orElseThrow(Refused::notFound);
    }

    /** One structure, its public data only. */
    public Optional<AuditedStructure> find(String code) {
        return Rows.of(
                        entities.createNativeQuery(COLUMNS + "0 from network.structure s where s.code = ?1")
                                .setParameter(1, code),
                        AuditedStructures::read)
                .stream()
                .findFirst();
    }

    private static AuditedStructure read(Rows row) {
        return new AuditedStructure(
                row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.number());
    }
}
