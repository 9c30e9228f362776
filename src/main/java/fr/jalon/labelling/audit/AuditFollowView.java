package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An audit as the label office follows it. */
@Named
@ViewScoped
public class AuditFollowView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FollowAudits follow;
    private final PrepareVisit visit;
    private final PrepareAudit prepare;
    private final Notices notices;

    private String id;
    private String reason;
    private Long certification;
    private Long network;
    private LocalDate from;
    private LocalDate until;
    private transient AuditDossier dossier;
    private transient List<AuditorCandidate> auditors;

    @Inject
    AuditFollowView(FollowAudits follow, PrepareVisit visit, PrepareAudit prepare, Notices notices) {
        this.follow = follow;
        this.visit = visit;
        this.prepare = prepare;
        this.notices = notices;
    }

    AuditFollowView() {
        this(null, null, null, null);
    }

    /** Refuses, as not found, what is no audit. */
    public void load() {
        getDossier();
    }

    public AuditDossier getDossier() {
        if (dossier == null) {
            dossier = follow.open(Ids.parse(id));
        }
        return dossier;
    }

    /** Gives the audit up and goes back to the list. */
    public String cancel() {
        String name = getDossier().structure().name();
        follow.cancel(Ids.parse(id));
        notices.done("audit.cancelledNow", name);
        return "/labelling/audit/list.xhtml?faces-redirect=true";
    }

    /** Finds the request admissible. */
    public String admit() {
        visit.admit(getDossier().audit().getId(), getDossier().audit().getVersion());
        notices.done("audit.admittedNow", getDossier().structure().name());
        return again();
    }

    /** Sends the request back. */
    public String sendBack() {
        visit.sendBack(getDossier().audit().getId(), getDossier().audit().getVersion(), reason);
        notices.done("audit.sentBackNow", getDossier().structure().name());
        return again();
    }

    /** Names pair and days. */
    public String name() {
        visit.name(
                getDossier().audit().getId(),
                getDossier().audit().getVersion(),
                new PrepareVisit.Visit(certification, network, from, until));
        notices.done("audit.namedNow", getDossier().structure().name());
        return again();
    }

    /** Takes pair and days away. */
    public String withdraw() {
        visit.withdraw(getDossier().audit().getId(), getDossier().audit().getVersion());
        notices.done("audit.withdrawnNow", getDossier().structure().name());
        return again();
    }

    private String again() {
        return "/labelling/audit/follow.xhtml?faces-redirect=true&id=" + id;
    }

    /** Documents of the request. */
    public List<AuditDocument> getDocuments() {
        return visit.documents(getDossier().audit().getId());
    }

    /** Address of a document. */
    public String href(AuditDocument document) {
        return "/api/v1/followed-audits/" + id + "/documents/" + document.textId() + "/content";
    }

    /** Independent auditors of certification bodies. */
    public List<AuditorCandidate> getCertificationAuditors() {
        return of(AuditorKind.CERTIFICATION_BODY);
    }

    /** Independent auditors of the network. */
    public List<AuditorCandidate> getNetworkAuditors() {
        return of(AuditorKind.NETWORK);
    }

    private List<AuditorCandidate> of(AuditorKind wanted) {
        if (auditors == null) {
            auditors = prepare.auditorsFor(getDossier().audit().getStructureCode());
        }
        return auditors.stream().filter(one -> one.getKind() == wanted).toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getCertification() {
        return certification;
    }

    public void setCertification(Long certification) {
        this.certification = certification;
    }

    public Long getNetwork() {
        return network;
    }

    public void setNetwork(Long network) {
        this.network = network;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
