package fr.jalon.casework.agenda;

import fr.jalon.casework.site.Sites;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Proposes when a counsellor could receive: within the hours of the site, outside of closures, of what is planned and of
 * absences. Four weeks at a time, by four statements; it names no young person.
 */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class FindFreeHours {

    private static final int LOOKED_THROUGH = 28;
    private static final int PROPOSED = 12;

    private final Appointments appointments;
    private final Sites sites;
    private final Colleagues colleagues;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    FindFreeHours(Appointments appointments, Sites sites, Colleagues colleagues, Actor actor, LocalClock clock) {
        this.appointments = appointments;
        this.sites = sites;
        this.colleagues = colleagues;
        this.actor = actor;
        this.clock = clock;
    }

    FindFreeHours() {
        this(null, null, null, null, null);
    }

    /**
     * What is looked for.
     *
     * @param counsellorId null: the reader
     * @param youngPersonId whose own appointments are avoided; may be null
     * @param siteId null: at any site, or elsewhere
     */
    public record Wanted(Long counsellorId, Long youngPersonId, Long siteId, int minutes) {}

    /**
     * Times that are free.
     *
     * @param until the last day looked through
     * @param next from when to look on
     */
    public record Page(List<Slot> slots, LocalDate until, LocalDateTime next) {}

    /**
     * The next free times, 12 at most.
     *
     * @param after not before; null: from now on
     */
    public Page next(Wanted wanted, LocalDateTime after) {
        long counsellor = wanted.counsellorId() == null ? actor.accountId() : wanted.counsellorId();
        if (colleagues.find(counsellor).isEmpty()) {
            throw Refused.field("counsellor", "appointment.counsellor.unknown");
        }
        LocalDateTime now = clock.now();
        LocalDateTime from = after == null || after.isBefore(now) ? now : after;
        LocalDate first = from.toLocalDate();
        LocalDate last = first.plusDays(LOOKED_THROUGH - 1L);
        List<Slot> free = FreeHours.of(
                sites.receiving(wanted.siteId(), first, last),
                appointments.taken(counsellor, wanted.youngPersonId(), first, last),
                new Slot(first, from.toLocalTime(), wanted.minutes()).minutes(),
                from,
                PROPOSED);
        boolean full = free.size() == PROPOSED;
        return new Page(
                free,
                last,
                full ? free.get(PROPOSED - 1).endsAt() : last.plusDays(1).atStartOfDay());
    }
}
