package fr.jalon.casework.activity;

import fr.jalon.casework.Notice;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The page that proposes a service to a young person, or says what came of an offer. */
@Named
@ViewScoped
public class OfferView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ProposeService propose;

    private String person;
    private String name;
    private String id;
    private int version;
    private Theme theme;
    private String title;
    private LocalDate proposedOn;
    private OfferState state;

    @Inject
    OfferView(ProposeService propose) {
        this.propose = propose;
    }

    OfferView() {
        this(null);
    }

    /** Opens an empty form, or the offer to be followed. */
    public void load() {
        if (id == null) {
            name = propose.nameOf(Ids.parse(person));
            proposedOn = propose.today();
            return;
        }
        ProposeService.Opened opened = propose.open(Ids.parse(id));
        ServiceOffer offer = opened.offer();
        name = opened.name();
        person = Ids.text(offer.youngPersonId());
        version = offer.version();
        theme = offer.theme();
        title = offer.title();
        proposedOn = offer.proposedOn();
        state = offer.state();
    }

    /** Saves and goes back to the file. */
    public String save() {
        if (id == null) {
            propose.propose(Ids.parse(person), new OfferDetails(theme, title, proposedOn));
        } else {
            propose.follow(Ids.parse(id), version, state);
        }
        Notice.afterRedirect(id == null ? "offer.proposed" : "offer.followed");
        return "/casework/file/file.xhtml?faces-redirect=true&id=" + person;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    /** How the young person is called. */
    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isBlank() ? null : id;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getProposedOn() {
        return proposedOn;
    }

    public void setProposedOn(LocalDate proposedOn) {
        this.proposedOn = proposedOn;
    }

    public OfferState getState() {
        return state;
    }

    public void setState(OfferState state) {
        this.state = state;
    }
}
