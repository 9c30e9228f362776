package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The page on which the label office opens the audit of one structure. */
@Named
@ViewScoped
public class AuditOpenView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PrepareAudit prepare;
    private final OpenAudit open;
    private final Notices notices;

    private String structure;
    private AuditKind kind = AuditKind.INITIAL;
    private LocalDate plannedOn;
    private Long certification;
    private Long network;
    private transient AuditedStructure found;
    private transient List<AuditorCandidate> auditors;

    @Inject
    AuditOpenView(PrepareAudit prepare, OpenAudit open, Notices notices) {
        this.prepare = prepare;
        this.open = open;
        this.notices = notices;
    }

    AuditOpenView() {
        this(null, null, null);
    }

    /** Refuses, as not found, a structure that is not ready for an audit. */
    public void load() {
        getFound();
    }

    /** The structure to audit. */
    public AuditedStructure getFound() {
        if (found == null) {
            found = prepare.ready().stream()
                    .filter(ready -> ready.code().equals(structure))
                    .findFirst()
                    .orElseThrow(Refused::notFound);
        }
        return found;
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
            auditors = prepare.auditorsFor(structure);
        }
        return auditors.stream().filter(one -> one.getKind() == wanted).toList();
    }

    public AuditKind[] getKinds() {
        return AuditKind.values();
    }

    /** Opens it and goes back to the list. */
    public String open() {
        String name = getFound().name();
        open.open(new OpenAudit.Request(structure, kind, plannedOn, certification, network));
        notices.done("audit.opened", name);
        return "/labelling/audit/list.xhtml?faces-redirect=true";
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure;
    }

    public AuditKind getKind() {
        return kind;
    }

    public void setKind(AuditKind kind) {
        this.kind = kind;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public void setPlannedOn(LocalDate plannedOn) {
        this.plannedOn = plannedOn;
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
}
