package fr.jalon.labelling.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.webhook.EventKind;
import fr.jalon.labelling.webhook.Happening;
import fr.jalon.labelling.webhook.Happenings;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.Download;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The mission asks for its audit, on the diagnosis it signed, with its documents and the days that suit it. */
@UseCase(allowed = {Role.DIRECTOR, Role.QUALITY_LEAD})
@ApplicationScoped
public class RequestAudit {

    /**
     * What is asked for.
     *
     * @param kind not looked at where a campaign programmed the audit
     * @param wishedFrom first day that suits
     * @param wishedUntil last day that suits
     */
    public record Wish(AuditKind kind, LocalDate wishedFrom, LocalDate wishedUntil) {}

    private final Audits audits;
    private final RequestRows rows;
    private final AuditDocuments documents;
    private final AuditTrail trail;
    private final AuditNews news;
    private final Happenings happenings;

    @Inject
    RequestAudit(
            Audits audits,
            RequestRows rows,
            AuditDocuments documents,
            AuditTrail trail,
            AuditNews news,
            Happenings happenings) {
        this.audits = audits;
        this.rows = rows;
        this.documents = documents;
        this.trail = trail;
        this.news = news;
        this.happenings = happenings;
    }

    RequestAudit() {
        this(null, null, null, null, null, null);
    }

    /** The audit under way, if there is one. */
    public Optional<Audit> underWay() {
        return audits.all().stream()
                .filter(audit -> audit.getState().isUnderWay())
                .findFirst();
    }

    /** Whether the mission may ask now: it signed a diagnosis that no audit examined, and none is asked for yet. */
    public boolean isPossible() {
        Optional<Audit> audit = underWay();
        AuditKind kind = audit.map(Audit::getKind).orElse(AuditKind.INITIAL);
        return audit.map(Audit::getState).orElse(AuditState.PROGRAMMED) == AuditState.PROGRAMMED
                && rows.signedDiagnosis(kind).isPresent();
    }

    /** Files the request. Refused without a signed diagnosis, or while an audit is asked for or under way. */
    public Audit file(Wish wish) {
        LocalDate today = rows.today();
        Optional<Audit> programmed = underWay();
        if (programmed.isPresent() && programmed.get().getState() != AuditState.PROGRAMMED) {
            throw Refused.conflict("audit.refused.asked");
        }
        AuditKind kind = programmed.map(Audit::getKind).orElse(wish.kind());
        if (kind == null || programmed.isEmpty() && kind == AuditKind.FOLLOW_UP) {
            throw Refused.field("kind", "audit.refused.noKind");
        }
        if (wish.wishedFrom() == null || wish.wishedFrom().isBefore(today)) {
            throw Refused.field("wishedFrom", "audit.refused.wishedFrom");
        }
        if (wish.wishedUntil() == null || wish.wishedUntil().isBefore(wish.wishedFrom())) {
            throw Refused.field("wishedUntil", "audit.refused.wishedUntil");
        }
        long diagnosis = rows.signedDiagnosis(kind).orElseThrow(() -> Refused.conflict("audit.refused.notSigned"));
        Audit audit =
                rows.write(programmed.orElse(null), new Wish(kind, wish.wishedFrom(), wish.wishedUntil()), diagnosis);
        trail.record(Journal.Action.UPDATE, audit, AuditState.REQUESTED.name());
        news.tell(audit, NewsKind.REQUESTED);
        happenings.tell(
                trail.structure(),
                new Happening(
                        EventKind.AUDIT_REQUESTED,
                        audit.getTextId(),
                        Integer.toString(audit.getVersion()),
                        JsonNodeFactory.instance.objectNode().put("audit", audit.getTextId())));
        return audit;
    }

    /** Adds a document to the request, until it is admitted. */
    public AuditDocument attach(long auditId, String fileName, InputStream content) throws IOException {
        Audit audit = audits.require(auditId);
        if (audit.getState() != AuditState.PROGRAMMED && audit.getState() != AuditState.REQUESTED) {
            throw Refused.conflict("audit.refused.requestDecided");
        }
        AuditDocument document = documents.add(audit, null, fileName, content);
        trail.record(Journal.Action.UPDATE, audit, "document " + document.textId());
        return document;
    }

    /** The documents that the mission gave. */
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
}
