package fr.jalon.casework.transfer;

import fr.jalon.casework.Notice;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Structure;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The page that proposes a file to another structure. */
@Named
@ViewScoped
public class ProposeTransferView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ProposeTransfer propose;

    private String person;
    private String destination;
    private LocalDate consentedOn;
    private Consent consent;
    private String reason;
    private String situation;
    private transient ProposeTransfer.Prepared prepared;

    @Inject
    ProposeTransferView(ProposeTransfer propose) {
        this.propose = propose;
    }

    ProposeTransferView() {
        this(null);
    }

    /** Prepares the form. */
    public void load() {
        prepared = propose.prepare(Ids.parse(person));
    }

    /** What the form needs; read again on a later request. */
    public ProposeTransfer.Prepared getPrepared() {
        if (prepared == null) {
            load();
        }
        return prepared;
    }

    /** Proposes, and goes to the transfer. */
    public String save() {
        Proposal proposal = new Proposal(destination, consentedOn, consent, reason, situation);
        long id = propose.propose(Ids.parse(person), proposal);
        Notice.afterRedirect("transfer.proposed");
        return "/casework/transfer/transfer.xhtml?faces-redirect=true&id=" + Ids.text(id);
    }

    /** A structure as one chooses it: its name and where it is. */
    public String label(Structure structure) {
        String town = structure.getTown() == null ? "" : ", " + structure.getTown();
        return structure.getName()
                + town
                + (structure.getDepartment() == null ? "" : " (" + structure.getDepartment() + ")");
    }

    public List<Structure> getDestinations() {
        return getPrepared().destinations();
    }

    public Consent[] getConsents() {
        return Consent.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }

    public LocalDate getConsentedOn() {
        return consentedOn;
    }

    public void setConsentedOn(LocalDate consentedOn) {
        this.consentedOn = consentedOn;
    }

    public Consent getConsent() {
        return consent;
    }

    public void setConsent(Consent consent) {
        this.consent = consent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }
}
