package fr.jalon.oversight.workshop;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The association plans a workshop, changes or cancels it, and tells who came. */
@UseCase(allowed = {Role.LABEL_OFFICER, Role.NETWORK_OFFICER})
@ApplicationScoped
public class PlanWorkshop {

    private final RegionalWorkshops workshops;
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    PlanWorkshop(RegionalWorkshops workshops, EntityManager entities, Actor actor, Journal journal, LocalClock clock) {
        this.workshops = workshops;
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    PlanWorkshop() {
        this(null, null, null, null, null);
    }

    /** Opens the form of a new one. */
    public void open() {
        actor.accountId();
    }

    /** Plans one, which begins after now. */
    public long plan(WorkshopPlan plan) {
        plan.check();
        if (plan.startsAt().isBefore(clock.now())) {
            throw Refused.field("starts", "workshop.refused.past");
        }
        RegionalWorkshop workshop =
                new RegionalWorkshop(plan, actor.structureCode().value());
        entities.persist(workshop);
        journal.record(Journal.Action.CREATE, RegionalWorkshop.class, workshop.getId(), null);
        return workshop.getId();
    }

    /** Changes it; refused when somebody changed it since it was read, or where fewer seats than are taken remain. */
    public void change(long id, WorkshopPlan plan, int readVersion) {
        read(id, readVersion).change(plan);
        journal.record(Journal.Action.UPDATE, RegionalWorkshop.class, id, null);
    }

    /** Cancels it: nobody enrols any more, and those enrolled see it. */
    public void cancel(long id, int readVersion) {
        read(id, readVersion).cancel();
        journal.record(Journal.Action.UPDATE, RegionalWorkshop.class, id, "CANCELLED");
    }

    /** Tells whether somebody came; refused before it began. */
    public void attended(long enrolment, boolean came) {
        WorkshopEnrolment one = workshops.enrolment(enrolment);
        if (workshops.find(one.workshopId()).getStartsAt().isAfter(clock.now())) {
            throw Refused.conflict("workshop.refused.notYet");
        }
        one.attended(came);
        journal.record(Journal.Action.UPDATE, WorkshopEnrolment.class, enrolment, String.valueOf(came));
    }

    private RegionalWorkshop read(long id, int readVersion) {
        RegionalWorkshop workshop = workshops.find(id);
        if (workshop.getVersion() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        return workshop;
    }
}
