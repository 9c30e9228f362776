package fr.jalon.labelling.commission;

import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The papers that an item rests on: its audit, its appeal. Called by use cases. */
@ApplicationScoped
class ItemPapers {

    private final AuditPapers audits;
    private final BlockingCriteria blocking;
    private final Appeals appeals;
    private final NationalDay day;

    @Inject
    ItemPapers(AuditPapers audits, BlockingCriteria blocking, Appeals appeals, NationalDay day) {
        this.audits = audits;
        this.blocking = blocking;
        this.appeals = appeals;
        this.day = day;
    }

    ItemPapers() {
        this(null, null, null, null);
    }

    Optional<AuditPaper> audit(AgendaItem item) {
        return audits.of(item.auditId());
    }

    List<Breach> breaches(AuditPaper paper) {
        return blocking.notMet(paper, day.today());
    }

    /** The appeal that it examines; null where it is none, or no longer open to the reader. */
    Appeal appeal(AgendaItem item) {
        return item.appealId() == null ? null : appeals.find(item.appealId()).orElse(null);
    }
}
