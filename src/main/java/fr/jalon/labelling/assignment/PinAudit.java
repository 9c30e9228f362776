package fr.jalon.labelling.assignment;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditorCandidate;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.PrepareAudit;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The label office chooses an auditor or the day of an audit by hand: plans keep it. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class PinAudit {

    /**
     * What is chosen by hand; null what is left to plans.
     *
     * @param structure code of the audited structure
     * @param version of the audit, as it was read
     */
    public record Pin(long audit, String structure, Long certification, Long network, LocalDate from, int version) {

        /** Whether nothing is chosen. */
        public boolean isNothing() {
            return certification == null && network == null && from == null;
        }
    }

    private final EntityManager entities;
    private final Audits audits;
    private final PrepareAudit prepare;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    PinAudit(
            EntityManager entities,
            Audits audits,
            PrepareAudit prepare,
            NationalDay day,
            Actor actor,
            Journal journal) {
        this.entities = entities;
        this.audits = audits;
        this.prepare = prepare;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    PinAudit() {
        this(null, null, null, null, null, null);
    }

    /** What is chosen for an audit. */
    public Pin open(long auditId) {
        Audit audit = audits.require(auditId);
        String structure = audit.getStructureCode();
        return Tables.of(entities)
                .one(
                        "SELECT certification_id, network_id, from_day FROM audit_pin WHERE audit_id = ?",
                        row -> new Pin(
                                auditId,
                                structure,
                                row.getObject(1, Long.class),
                                row.getObject(2, Long.class),
                                row.getObject(3, LocalDate.class),
                                audit.getVersion()),
                        auditId)
                .orElse(new Pin(auditId, structure, null, null, null, audit.getVersion()));
    }

    /** The name of the structure that it audits. */
    public String structureName(long auditId) {
        return prepare.structure(audits.require(auditId).getStructureCode()).name();
    }

    /** Who may be chosen: independent of the structure. */
    public List<AuditorCandidate> candidates(long auditId) {
        return prepare.auditorsFor(audits.require(auditId).getStructureCode());
    }

    /**
     * Chooses, in place of what was chosen before; nothing chosen leaves all to plans. The audit's version changes with it.
     * Refused for who is not independent, a day in the past, an audit whose visit began or that changed since it was read.
     */
    public void choose(Pin pin) {
        Audit audit = audits.require(pin.audit());
        audit.requireVersion(pin.version());
        if (!audit.getState().isBeforeVisit()) {
            throw Refused.conflict("plan.refused.begun");
        }
        requireCandidate(pin, pin.certification(), "certification");
        requireCandidate(pin, pin.network(), "network");
        if (pin.from() != null && (pin.from().isBefore(day.today()) || !WorkingDays.isWorked(pin.from()))) {
            throw Refused.field("pinnedDay", "plan.refused.day");
        }
        entities.lock(audit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Tables tables = Tables.of(entities);
        tables.update("DELETE FROM audit_pin WHERE audit_id = ?", pin.audit());
        if (!pin.isNothing()) {
            tables.insert(
                    "audit_pin",
                    "audit_id, structure_code, certification_id, network_id, from_day, set_by, set_by_name, set_at",
                    List.<Object[]>of(new Object[] {
                        pin.audit(),
                        audit.getStructureCode(),
                        pin.certification(),
                        pin.network(),
                        pin.from(),
                        actor.accountId(),
                        actor.name(),
                        day.instant()
                    }));
        }
        journal.record(Journal.Action.UPDATE, Audit.class, pin.audit(), pin.isNothing() ? "unpinned" : "pinned");
    }

    private void requireCandidate(Pin pin, Long account, String field) {
        boolean known = account == null
                || candidates(pin.audit()).stream()
                        .filter(one -> one.getKind().name().startsWith(field.equals("network") ? "NETWORK" : "CERT"))
                        .anyMatch(one -> Objects.equals(one.getAccountId(), account));
        if (!known) {
            throw Refused.field(field, "plan.refused.auditor");
        }
    }
}
