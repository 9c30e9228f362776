package fr.jalon.oversight.workshop;

import fr.jalon.shared.Ids;
import java.time.LocalDateTime;
import java.util.List;

/** A workshop in REST: read, and given back with If-Match to change it. Hours are local to the association. */
public final class WorkshopSheet {

    /** Somebody enrolled: a mission reads its own people, the association everybody. */
    public static final class Enrolment {
        public String id;
        public String structure;
        public String name;
        public Boolean attended;

        /** For JSON. */
        public Enrolment() {}

        Enrolment(WorkshopEnrolment one) {
            id = Ids.text(one.getId());
            structure = one.getStructureCode();
            name = one.getColleagueName();
            attended = one.getAttended();
        }
    }

    public String id;
    public String title;
    public String purpose;
    public LocalDateTime starts;
    public LocalDateTime ends;
    public String place;
    public List<String> criteria;
    public Integer seats;
    public Integer free;
    public Boolean cancelled;
    public List<Enrolment> enrolments;

    /** For JSON. */
    public WorkshopSheet() {}

    WorkshopSheet(RegionalWorkshop workshop) {
        id = Ids.text(workshop.getId());
        title = workshop.getTitle();
        purpose = workshop.getPurpose();
        starts = workshop.getStartsAt();
        ends = workshop.getEndsAt();
        place = workshop.getPlace();
        criteria = workshop.getCriteria().all();
        seats = workshop.getSeats();
        free = workshop.getFree();
        cancelled = workshop.isCancelled();
    }

    WorkshopSheet(ReadWorkshops.Sheet sheet) {
        this(sheet.workshop());
        enrolments = sheet.enrolments().stream().map(Enrolment::new).toList();
    }

    WorkshopPlan plan() {
        return new WorkshopPlan(
                title, purpose, starts, ends, place, criteria == null ? null : String.join(",", criteria), seats);
    }
}
