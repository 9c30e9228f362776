package fr.jalon.oversight.workshop;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** A mission enrols colleagues in a workshop of its association, or withdraws them. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class EnrolColleague {

    private final RegionalWorkshops workshops;
    private final Colleagues colleagues;
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    EnrolColleague(
            RegionalWorkshops workshops,
            Colleagues colleagues,
            EntityManager entities,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.workshops = workshops;
        this.colleagues = colleagues;
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    EnrolColleague() {
        this(null, null, null, null, null, null);
    }

    /** Enrols; refused to whoever has a seat, where none is free, and when it has begun or is cancelled. */
    public long enrol(long workshopId, Long colleagueId) {
        RegionalWorkshop workshop = open(workshopId);
        Colleague colleague =
                colleagueId == null ? null : colleagues.find(colleagueId).orElse(null);
        if (colleague == null) {
            throw Refused.field("colleague", "workshop.refused.colleague");
        }
        if (workshops.enrolments(workshopId).stream().anyMatch(one -> one.colleagueId() == colleagueId)) {
            throw Refused.conflict("workshop.refused.twice");
        }
        if (!workshops.takeSeat(workshopId)) {
            throw Refused.conflict("workshop.refused.full");
        }
        WorkshopEnrolment enrolment = new WorkshopEnrolment(workshop, colleague, actor, clock.utc());
        entities.persist(enrolment);
        journal.record(Journal.Action.CREATE, WorkshopEnrolment.class, enrolment.getId(), null);
        return enrolment.getId();
    }

    /** Withdraws, which gives the seat back. */
    public void withdraw(long enrolmentId) {
        WorkshopEnrolment enrolment = workshops.enrolment(enrolmentId);
        open(enrolment.workshopId());
        entities.remove(enrolment);
        workshops.giveSeatBack(enrolment.workshopId());
        journal.record(Journal.Action.DELETE, WorkshopEnrolment.class, enrolmentId, null);
    }

    private RegionalWorkshop open(long id) {
        RegionalWorkshop workshop = workshops.find(id);
        if (workshop.isCancelled() || workshop.getStartsAt().isBefore(clock.now())) {
            throw Refused.conflict("workshop.refused.over");
        }
        return workshop;
    }
}
