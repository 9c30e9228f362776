package fr.jalon.casework.programme;

import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Contracts in the story of a file, on the day they were signed, for those who accompany. */
@ApplicationScoped
class ContractTimeline implements TimelineSource {

    private final Programmes programmes;
    private final Actor actor;

    @Inject
    ContractTimeline(Programmes programmes, Actor actor) {
        this.programmes = programmes;
        this.actor = actor;
    }

    ContractTimeline() {
        this(null, null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.PROGRAMME;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        if (!kind().isFor(actor)) {
            return List.of();
        }
        return programmes.contractsBefore(youngPersonId, place.day(), place.id(), limit).stream()
                .map(ContractTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(EngagementContract contract) {
        return TimelineEntry.of(
                        TimelineKind.PROGRAMME, contract.id(), contract.signedOn(), Words.of("timeline.contract"))
                .with(List.of(Words.of("timeline.period", contract.startsOn(), contract.endsOn())))
                .saying(contract.objective())
                .by(contract.counsellorId())
                .to("/file/file.xhtml?tab=contracts&id=" + Ids.text(contract.youngPersonId()))
                .asStep();
    }
}
