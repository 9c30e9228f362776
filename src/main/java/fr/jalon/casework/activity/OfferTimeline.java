package fr.jalon.casework.activity;

import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Badge;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Offers of service in the story of a file; not for the reception, for they tell of health and housing. */
@ApplicationScoped
class OfferTimeline implements TimelineSource {

    private final ServiceOffers offers;
    private final Actor actor;

    @Inject
    OfferTimeline(ServiceOffers offers, Actor actor) {
        this.offers = offers;
        this.actor = actor;
    }

    OfferTimeline() {
        this(null, null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.OFFER;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        if (!kind().isFor(actor)) {
            return List.of();
        }
        boolean following = actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
        return offers.before(youngPersonId, place.day(), place.id(), limit).stream()
                .map(offer -> entry(offer, following))
                .toList();
    }

    private static TimelineEntry entry(ServiceOffer offer, boolean following) {
        OfferState state = offer.state();
        return TimelineEntry.of(TimelineKind.OFFER, offer.id(), offer.proposedOn(), Words.of("offer.of", offer.title()))
                .with(new Badge(state.getTone(), state.getIcon(), "offer.state." + state))
                .with(List.of(Words.of("theme." + offer.theme())))
                .by(offer.proposedBy())
                .to(following ? "/activity/offer.xhtml?id=" + Ids.text(offer.id()) : null);
    }
}
