package fr.jalon.casework.agenda;

import fr.jalon.casework.site.Sites;
import fr.jalon.identity.Colleagues;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

/** Writes an entry into an agenda where the time is to come, the site open and nobody taken. Called by use cases. */
@ApplicationScoped
class Booking {

    private final Colleagues colleagues;
    private final Sites sites;
    private final EntityManager entities;
    private final LocalClock clock;

    @Inject
    Booking(Colleagues colleagues, Sites sites, EntityManager entities, LocalClock clock) {
        this.colleagues = colleagues;
        this.sites = sites;
        this.entities = entities;
        this.clock = clock;
    }

    Booking() {
        this(null, null, null, null);
    }

    /** Books; refused where the day is past, the counsellor nobody's, the site closed, or somebody taken. */
    void book(CalendarEntry entry) {
        if (entry.day().isBefore(clock.today())) {
            throw Refused.field("day", "appointment.day.past");
        }
        if (colleagues.find(entry.counsellorId()).isEmpty()) {
            throw Refused.field("counsellor", "appointment.counsellor.unknown");
        }
        if (entry.siteId() != null) {
            sites.checkOpen(entry.siteId(), entry.startsAt(), entry.endsAt());
        }
        write(entry);
    }

    /** Writes what takes time that may be past, an absence for one; refused where somebody is taken. */
    void write(CalendarEntry entry) {
        try {
            entities.persist(entry);
            entities.flush();
        } catch (PersistenceException e) {
            throw translated(e);
        }
    }

    private static RuntimeException translated(PersistenceException e) {
        if (Constraints.violated(e, "appointment_counsellor_free")) {
            return new Refused(Refused.Kind.CONFLICT, "start", "appointment.counsellor.taken");
        }
        if (Constraints.violated(e, "appointment_place_once")) {
            return Refused.conflict("session.enrolledAlready");
        }
        return Constraints.violated(e, "appointment_young_person_free")
                ? new Refused(Refused.Kind.CONFLICT, "start", "appointment.youngPerson.taken")
                : e;
    }
}
