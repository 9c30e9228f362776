package fr.jalon.labelling.assignment;

import fr.jalon.labelling.audit.AuditorCandidate;
import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The page on which the label office chooses something of an audit by hand. */
@Named
@ViewScoped
public class PinView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PinAudit pins;
    private final Notices notices;

    private String audit;
    private String structure;
    private String structureName;
    private int version;
    private Long certification;
    private Long network;
    private LocalDate from;
    private transient List<AuditorCandidate> candidates;

    @Inject
    PinView(PinAudit pins, Notices notices) {
        this.pins = pins;
        this.notices = notices;
    }

    PinView() {
        this(null, null);
    }

    /** Refuses, as not found, an audit that there is not. */
    public void load() {
        PinAudit.Pin pin = pins.open(Ids.parse(audit));
        structure = pin.structure();
        structureName = pins.structureName(pin.audit());
        version = pin.version();
        certification = pin.certification();
        network = pin.network();
        from = pin.from();
    }

    /** Independent auditors of certification bodies. */
    public List<AuditorCandidate> getCertificationAuditors() {
        return of(AuditorKind.CERTIFICATION_BODY);
    }

    /** Independent auditors of the network. */
    public List<AuditorCandidate> getNetworkAuditors() {
        return of(AuditorKind.NETWORK);
    }

    private List<AuditorCandidate> of(AuditorKind kind) {
        if (candidates == null) {
            candidates = pins.candidates(Ids.parse(audit));
        }
        return candidates.stream().filter(one -> one.getKind() == kind).toList();
    }

    /** Keeps what is chosen. */
    public String save() {
        pins.choose(new PinAudit.Pin(Ids.parse(audit), structure, certification, network, from, version));
        notices.done(certification == null && network == null && from == null ? "plan.unpinned" : "plan.pinned");
        return "/labelling/assignment/list.xhtml?faces-redirect=true";
    }

    public String getStructureName() {
        return structureName;
    }

    public String getAudit() {
        return audit;
    }

    public void setAudit(String audit) {
        this.audit = audit;
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
}
