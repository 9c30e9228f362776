package fr.jalon.casework.activity;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.casework.timeline.TimelinePlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Offers of service as the person they were made to receives them. */
@ApplicationScoped
class OfferAccess implements AccessSource {

    private final ServiceOffers offers;

    @Inject
    OfferAccess(ServiceOffers offers) {
        this.offers = offers;
    }

    OfferAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.OFFERS;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        TimelinePlace start = TimelinePlace.START;
        return offers.before(youngPersonId, start.day(), start.id(), Integer.MAX_VALUE).stream()
                .map(offer -> AccessItem.of(ServiceOffer.class, offer.id())
                        .day("proposedOn", offer.proposedOn())
                        .typed("title", offer.title())
                        .code("theme", "theme.", offer.theme())
                        .colleague("counsellor", offer.proposedBy())
                        .code("state", "offer.state.", offer.state())
                        .day("stateSince", offer.stateOn()))
                .toList();
    }
}
