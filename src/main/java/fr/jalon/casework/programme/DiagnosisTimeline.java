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

/** In-depth diagnoses in the story of a file, for those who accompany. */
@ApplicationScoped
class DiagnosisTimeline implements TimelineSource {

    private final Programmes programmes;
    private final Actor actor;

    @Inject
    DiagnosisTimeline(Programmes programmes, Actor actor) {
        this.programmes = programmes;
        this.actor = actor;
    }

    DiagnosisTimeline() {
        this(null, null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DIAGNOSIS;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        if (!kind().isFor(actor)) {
            return List.of();
        }
        return programmes.diagnosesBefore(youngPersonId, place.day(), place.id(), limit).stream()
                .map(DiagnosisTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(Diagnosis diagnosis) {
        boolean complete = diagnosis.isComplete();
        return TimelineEntry.of(
                        TimelineKind.DIAGNOSIS,
                        diagnosis.id(),
                        complete ? diagnosis.completedOn() : diagnosis.startedOn(),
                        Words.of(complete ? "timeline.diagnosis" : "timeline.diagnosisDraft"))
                .saying(diagnosis.conclusion())
                .by(diagnosis.counsellorId())
                .to("/file/file.xhtml?tab=diagnosis&id=" + Ids.text(diagnosis.youngPersonId()))
                .asStep();
    }
}
