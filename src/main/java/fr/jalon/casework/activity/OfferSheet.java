package fr.jalon.casework.activity;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/** An offer of service as REST writes and reads it; of a new one, theme, title and day are read, of a change its state. */
public class OfferSheet {

    public String id;
    public Theme theme;
    public String title;
    public LocalDate proposedOn;

    /** Account. */
    public String proposedBy;

    /** The act during which it was made. */
    public String act;

    public OfferState state;
    public LocalDate stateOn;

    /** Made by JSON-B. */
    public OfferSheet() {}

    OfferSheet(ServiceOffer offer) {
        id = Ids.text(offer.id());
        theme = offer.theme();
        title = offer.title();
        proposedOn = offer.proposedOn();
        proposedBy = Ids.text(offer.proposedBy());
        act = offer.actId() == null ? null : Ids.text(offer.actId());
        state = offer.state();
        stateOn = offer.stateOn();
    }

    OfferDetails details() {
        return new OfferDetails(theme, title, proposedOn);
    }
}
