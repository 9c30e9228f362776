package fr.jalon.oversight.workshop;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** An association reads its workshops and who comes; a mission those of its association and who of its own comes. */
@UseCase(allowed = {Role.LABEL_OFFICER, Role.NETWORK_OFFICER, Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class ReadWorkshops {

    /** A page of a list, and how many there are in all. */
    public record Page(List<RegionalWorkshop> rows, long total) {}

    /**
     * A workshop and who comes, as far as the reader sees them.
     *
     * @param names of the missions of those enrolled, by code
     * @param weak for the association: how many missions scored themselves at most 2 on one of its criteria
     */
    public record Sheet(
            RegionalWorkshop workshop, List<WorkshopEnrolment> enrolments, Map<String, String> names, int weak) {}

    private final RegionalWorkshops workshops;
    private final WeakMissions weak;
    private final Structures structures;
    private final Colleagues colleagues;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    ReadWorkshops(
            RegionalWorkshops workshops,
            WeakMissions weak,
            Structures structures,
            Colleagues colleagues,
            Actor actor,
            LocalClock clock) {
        this.workshops = workshops;
        this.weak = weak;
        this.structures = structures;
        this.colleagues = colleagues;
        this.actor = actor;
        this.clock = clock;
    }

    ReadWorkshops() {
        this(null, null, null, null, null, null);
    }

    public Page page(boolean past, int first, int size) {
        return new Page(workshops.page(past, clock.now(), first, size), workshops.count(past, clock.now()));
    }

    /** At most so many after an identifier. */
    public List<RegionalWorkshop> after(long id, int limit) {
        return workshops.after(id, limit);
    }

    public Sheet open(long id) {
        RegionalWorkshop workshop = workshops.find(id);
        List<WorkshopEnrolment> enrolments = workshops.enrolments(id);
        Map<String, String> names = structures.names(enrolments.stream()
                .map(WorkshopEnrolment::getStructureCode)
                .distinct()
                .toList());
        int missions = actor.structureCode().isAssociation()
                ? weak.on(workshop.getCriteria().all())
                : 0;
        return new Sheet(workshop, enrolments, names, missions);
    }

    /** Whether it begins after now and is not cancelled. */
    public boolean isOpen(RegionalWorkshop workshop) {
        return !workshop.isCancelled() && workshop.getStartsAt().isAfter(clock.now());
    }

    /** Who may be enrolled: the people of the reader's structure. */
    public List<Colleague> colleagues() {
        return colleagues.all();
    }

    /** A workshop as a file for a calendar, in the zone of the reader's structure. */
    public String calendar(long id) {
        return WorkshopCalendar.of(workshops.find(id), actor.zone());
    }
}
