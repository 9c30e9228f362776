package fr.jalon.casework.agenda;

import fr.jalon.casework.site.Sites;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Where an appointment of a certain length fits between what is planned, from one quarter of an hour to the next. */
final class FreeHours {

    private static final int QUARTER = 15;

    private FreeHours() {}

    /**
     * The first times that fit, one after the other, so many at most.
     *
     * @param open hours of the days, in order within each
     * @param taken what is planned already
     * @param after not before
     */
    static List<Slot> of(
            SortedMap<LocalDate, List<Sites.Hours>> open,
            List<Appointments.Taken> taken,
            int minutes,
            LocalDateTime after,
            int limit) {
        List<Slot> slots = new ArrayList<>();
        LocalDateTime next = quarter(after);
        for (Map.Entry<LocalDate, List<Sites.Hours>> day : open.entrySet()) {
            for (Sites.Hours hours : day.getValue()) {
                LocalDateTime from = day.getKey().atTime(hours.from());
                LocalDateTime until = day.getKey().atTime(hours.until());
                next = from.isAfter(next) ? quarter(from) : next;
                while (!next.plusMinutes(minutes).isAfter(until) && slots.size() < limit) {
                    LocalDateTime start = next;
                    Optional<LocalDateTime> busy = busyUntil(taken, start, start.plusMinutes(minutes));
                    if (busy.isEmpty()) {
                        slots.add(new Slot(start.toLocalDate(), start.toLocalTime(), minutes));
                    }
                    next = quarter(busy.orElse(start.plusMinutes(minutes)));
                }
            }
        }
        return slots;
    }

    /** The end of the last thing planned that falls on that time; empty where nothing does. */
    private static Optional<LocalDateTime> busyUntil(
            List<Appointments.Taken> taken, LocalDateTime from, LocalDateTime until) {
        return taken.stream()
                .filter(one -> one.from().isBefore(until) && one.until().isAfter(from))
                .map(Appointments.Taken::until)
                .max(LocalDateTime::compareTo);
    }

    /** The next quarter of an hour, or this one. */
    private static LocalDateTime quarter(LocalDateTime time) {
        LocalDateTime whole = time.withSecond(0).withNano(0);
        LocalDateTime rounded = whole.isBefore(time) ? whole.plusMinutes(1) : whole;
        return rounded.plusMinutes(Math.floorMod(-rounded.getMinute(), QUARTER));
    }
}
