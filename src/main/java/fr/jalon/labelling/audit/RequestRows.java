package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes what a mission may write of an audit: its request, through the one view that lets it. */
@ApplicationScoped
class RequestRows {

    private static final String SIGNED = "SELECT MAX(d.id) FROM self_diagnosis d WHERE d.state = 'SIGNED'";
    private static final String NOT_EXAMINED = " AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.self_diagnosis_id = d.id"
            + " AND a.state NOT IN ('PROGRAMMED', 'CANCELLED'))";
    private static final String FILE = "UPDATE audit_request SET state = 'REQUESTED', self_diagnosis_id = ?,"
            + " wished_from = ?, wished_until = ?, requested_on = ?, version = version + 1"
            + " WHERE id = ? AND state = 'PROGRAMMED' AND version = ?";
    private static final String COLUMNS =
            "id, structure_code, kind, state, self_diagnosis_id, wished_from, wished_until, requested_on, version";

    private final EntityManager entities;
    private final AuditTrail trail;
    private final NationalDay day;

    @Inject
    RequestRows(EntityManager entities, AuditTrail trail, NationalDay day) {
        this.entities = entities;
        this.trail = trail;
        this.day = day;
    }

    RequestRows() {
        this(null, null, null);
    }

    LocalDate today() {
        return day.today();
    }

    /** The diagnosis that the mission signed last and that no audit examined; a follow-up returns to one that was. */
    Optional<Long> signedDiagnosis(AuditKind kind) {
        String which = kind == AuditKind.FOLLOW_UP ? SIGNED : SIGNED + NOT_EXAMINED;
        return Tables.of(entities).list(which, row -> row.getObject(1, Long.class)).stream()
                .filter(found -> found != null)
                .findFirst();
    }

    /** Files the request of this audit; of a new one where none is programmed. */
    Audit write(Audit programmed, RequestAudit.Wish wish, long diagnosis) {
        Tables tables = Tables.of(entities);
        long id = programmed == null ? Ids.next() : programmed.getId();
        if (programmed == null) {
            tables.insert("audit_request", COLUMNS, List.<Object[]>of(new Object[] {
                id,
                trail.structure().value(),
                wish.kind().name(),
                AuditState.REQUESTED.name(),
                diagnosis,
                wish.wishedFrom(),
                wish.wishedUntil(),
                day.today(),
                0
            }));
            return entities.find(Audit.class, id);
        }
        int filed = tables.update(
                FILE, diagnosis, wish.wishedFrom(), wish.wishedUntil(), day.today(), id, programmed.getVersion());
        if (filed == 0) {
            throw Refused.changedMeanwhile();
        }
        entities.refresh(programmed);
        return programmed;
    }
}
