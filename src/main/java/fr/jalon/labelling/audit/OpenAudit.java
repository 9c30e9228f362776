package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The label office opens the audit of a structure that signed its diagnosis, with an independent pair. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class OpenAudit {

    /**
     * What is asked.
     *
     * @param certification account of the certification body's auditor
     * @param network account of the network's auditor
     */
    public record Request(
            String structureCode, AuditKind kind, LocalDate plannedOn, Long certification, Long network) {}

    private final Audits audits;
    private final AuditedStructures structures;
    private final AuditorCandidates candidates;
    private final NationalDay day;
    private final Journal journal;

    @Inject
    OpenAudit(
            Audits audits,
            AuditedStructures structures,
            AuditorCandidates candidates,
            NationalDay day,
            Journal journal) {
        this.audits = audits;
        this.structures = structures;
        this.candidates = candidates;
        this.day = day;
        this.journal = journal;
    }

    OpenAudit() {
        this(null, null, null, null, null);
    }

    /** Opens it; refuses a structure that is not ready, a day in the past, a pair that is none or not independent. */
    public Audit open(Request request) {
        AuditedStructure structure = structures.ready().stream()
                .filter(ready -> ready.code().equals(request.structureCode()))
                .findFirst()
                .orElseThrow(() -> Refused.field("structure", "audit.refused.notReady"));
        if (request.kind() == null) {
            throw Refused.field("kind", "audit.refused.noKind");
        }
        if (request.plannedOn() == null) {
            throw Refused.field("plannedOn", "audit.refused.noDay");
        }
        Pair pair = new Pair(
                candidates.require(request.certification(), "certification"),
                candidates.require(request.network(), "network"));
        pair.requireIndependentOf(new Pair.Audited(structure.code(), structure.regionCode()), candidates.ties());
        Audit audit =
                new Audit(structure.code(), structure.diagnosisId(), request.kind(), request.plannedOn(), day.today());
        audit.name(pair);
        audits.add(audit);
        journal.record(Journal.Action.CREATE, Audit.class, audit.getId(), structure.code());
        return audit;
    }
}
