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
    private final NamePair pairs;
    private final NationalDay day;
    private final Journal journal;
    private final AssignmentNews news;

    @Inject
    OpenAudit(
            Audits audits,
            AuditedStructures structures,
            NamePair pairs,
            NationalDay day,
            Journal journal,
            AssignmentNews news) {
        this.audits = audits;
        this.structures = structures;
        this.pairs = pairs;
        this.day = day;
        this.journal = journal;
        this.news = news;
    }

    OpenAudit() {
        this(null, null, null, null, null, null);
    }

    /** Opens it; refuses a structure that is not ready, a day in the past, a pair that is none or not independent. */
    public Audit open(Request request) {
        AuditKind kind = request.kind() == null ? AuditKind.INITIAL : request.kind();
        AuditedStructure structure = structures
                .ready(request.structureCode(), kind)
                .orElseThrow(() -> Refused.field("structure", "audit.refused.notReady"));
        if (request.kind() == null) {
            throw Refused.field("kind", "audit.refused.noKind");
        }
        Days days = new Days(request.plannedOn(), null);
        Pair pair = pairs.pair(request.certification(), request.network());
        Audit audit = Audit.admitted(structure.code(), structure.diagnosisId(), kind, day.today());
        pairs.name(audit, pair, days);
        audits.add(audit);
        audits.flush();
        journal.record(Journal.Action.CREATE, Audit.class, audit.getId(), structure.code());
        news.tell(audit, AssignmentNews.Named.NOBODY);
        return audit;
    }
}
