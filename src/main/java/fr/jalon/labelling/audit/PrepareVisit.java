package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.Download;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The label office says whether a request is admissible, and names the pair and the days of a visit. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class PrepareVisit {

    /**
     * Who visits, and when.
     *
     * @param until null where it is the first day
     */
    public record Visit(Long certification, Long network, LocalDate from, LocalDate until) {}

    private final Audits audits;
    private final NamePair pairs;
    private final AuditDocuments documents;
    private final NationalDay day;
    private final AuditTrail trail;
    private final AuditNews news;

    @Inject
    PrepareVisit(
            Audits audits,
            NamePair pairs,
            AuditDocuments documents,
            NationalDay day,
            AuditTrail trail,
            AuditNews news) {
        this.audits = audits;
        this.pairs = pairs;
        this.documents = documents;
        this.day = day;
        this.trail = trail;
        this.news = news;
    }

    PrepareVisit() {
        this(null, null, null, null, null, null);
    }

    /** Finds the request admissible; where pair and days are known, the audit is opened. */
    public Audit admit(long auditId, int version) {
        Audit audit = require(auditId, version);
        audit.admit(day.today());
        return told(audit, audit.getState() == AuditState.OPENED ? NewsKind.OPENED : NewsKind.ADMITTED);
    }

    /** Sends the request back to the structure, which may file it again. */
    public Audit sendBack(long auditId, int version, String reason) {
        Audit audit = require(auditId, version);
        audit.sendBack(Written.required("reason", reason, "audit.refused.noReason"));
        return told(audit, NewsKind.SENT_BACK);
    }

    /** Names pair and days, in place of those named before. */
    public Audit name(long auditId, int version, Visit visit) {
        require(auditId, version);
        Pair pair = pairs.pair(visit.certification(), visit.network());
        Audit audit = pairs.name(auditId, pair, visit.from(), visit.until());
        audits.flush();
        boolean opened = audit.getState() == AuditState.OPENED;
        trail.record(Journal.Action.UPDATE, audit, opened ? AuditState.OPENED.name() : "pair");
        return audit;
    }

    /** Takes pair and days away. */
    public Audit withdraw(long auditId, int version) {
        require(auditId, version);
        Audit audit = pairs.withdraw(auditId);
        trail.record(Journal.Action.UPDATE, audit, "no pair");
        return audit;
    }

    /** The documents that the structure gave with its request and its observations. */
    public List<AuditDocument> documents(long auditId) {
        return documents.of(audits.require(auditId).getId());
    }

    /** One of them. */
    public Download open(long auditId, long documentId) throws IOException {
        Audit audit = audits.require(auditId);
        Download found = documents.open(audit, documentId);
        trail.record(Journal.Action.DOWNLOAD, audit, "document " + Ids.text(documentId));
        return found;
    }

    private Audit require(long auditId, int version) {
        Audit audit = audits.require(auditId);
        audit.requireVersion(version);
        return audit;
    }

    private Audit told(Audit audit, NewsKind kind) {
        audits.flush();
        trail.record(Journal.Action.UPDATE, audit, audit.getState().name());
        news.tell(audit, kind);
        return audit;
    }
}
