package fr.jalon.casework.transfer;

import fr.jalon.casework.HourText;
import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Tells, in the story of a file, from where it came, and which appointments were planned there. */
@ApplicationScoped
class ArrivalTimeline implements TimelineSource {

    private static final String ARRIVED = "SELECT f.transfer_id, f.arrived_on, s.name, f.source_file_number, f.told"
            + " FROM arrived_file f JOIN network.structure s ON s.code = f.source_code"
            + " WHERE f.young_person_id = ? AND (f.arrived_on < ? OR (f.arrived_on = ? AND f.transfer_id < ?))";

    private final EntityManager entities;

    @Inject
    ArrivalTimeline(EntityManager entities) {
        this.entities = entities;
    }

    ArrivalTimeline() {
        this(null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.TRANSFER;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        return Tables.of(entities)
                .list(
                        ARRIVED,
                        row -> entry(
                                row.getLong(1),
                                row.getObject(2, LocalDate.class),
                                Words.of("timeline.arrived", row.getString(3), Integer.toString(row.getInt(4))),
                                Arrival.told(row.getString(5))),
                        youngPersonId,
                        place.day(),
                        place.day(),
                        place.id());
    }

    private static TimelineEntry entry(long id, LocalDate day, Words title, List<Arrival.Told> told) {
        List<Words> facts = new ArrayList<>();
        told.stream()
                .filter(Arrival.Told::planned)
                .forEach(one -> facts.add(Words.of(
                        "timeline.arrived.planned",
                        LocalDate.parse(one.day()),
                        HourText.of(LocalTime.parse(one.start())),
                        one.subject())));
        long past = told.stream().filter(one -> !one.planned()).count();
        if (past > 0) {
            facts.add(Words.of("timeline.arrived.past", past));
        }
        return TimelineEntry.of(TimelineKind.TRANSFER, id, day, title)
                .with(facts)
                .asStep();
    }
}
