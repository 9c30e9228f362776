package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The label office follows every audit, and may cancel one that is not closed. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class FollowAudits {

    private final AuditSummaries summaries;
    private final Audits audits;
    private final AuditDossiers dossiers;
    private final Journal journal;
    private final AuditNews news;

    @Inject
    FollowAudits(AuditSummaries summaries, Audits audits, AuditDossiers dossiers, Journal journal, AuditNews news) {
        this.summaries = summaries;
        this.audits = audits;
        this.dossiers = dossiers;
        this.journal = journal;
        this.news = news;
    }

    FollowAudits() {
        this(null, null, null, null, null);
    }

    /** How many there are. */
    public int count(AuditSummaries.Filter filter) {
        return summaries.count(filter);
    }

    /** A page of them. */
    public List<AuditSummary> page(AuditSummaries.Filter filter, AuditSummaries.Sort sort, int first, int size) {
        return summaries.page(filter, sort, first, size);
    }

    /** One audit with its findings, and the titles of the criteria. */
    public AuditDossier open(long id) {
        Audit audit = audits.require(id);
        journal.record(Journal.Action.READ, Audit.class, id, null);
        return dossiers.of(audit);
    }

    /** Gives up an audit. */
    public void cancel(long id) {
        Audit audit = audits.require(id);
        audit.cancel();
        news.tell(audit, NewsKind.CANCELLED);
        journal.record(Journal.Action.UPDATE, Audit.class, id, AuditState.CANCELLED.name());
    }
}
