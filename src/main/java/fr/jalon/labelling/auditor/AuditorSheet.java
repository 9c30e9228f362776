package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An auditor of the register in REST: read, and given back with If-Match to change it. */
public final class AuditorSheet {

    /** Days on which they are available. */
    public static final class Days {
        public String id;
        public LocalDate from;
        public LocalDate until;

        /** For JSON. */
        public Days() {}

        Days(Availability one) {
            id = one.getTextId();
            from = one.getFromDay();
            until = one.getUntilDay();
        }
    }

    /** What they were trained in. */
    public static final class TrainingSheet {
        public String id;
        public String title;
        public LocalDate heldOn;
        public LocalDate validUntil;

        /** For JSON. */
        public TrainingSheet() {}

        TrainingSheet(Training one) {
            id = one.getTextId();
            title = one.getTitle();
            heldOn = one.getHeldOn();
            validUntil = one.getValidUntil();
        }
    }

    /** Where they have an interest: a structure or a region. */
    public static final class InterestSheet {
        public String id;
        public String structure;
        public String region;
        public String reason;
        public LocalDate from;
        public LocalDate until;

        /** For JSON. */
        public InterestSheet() {}

        InterestSheet(DeclaredInterest one) {
            id = one.getTextId();
            structure = one.getStructureCode();
            region = one.getRegionCode();
            reason = one.getReason();
            from = one.getFromDay();
            until = one.getUntilDay();
        }

        DeclaredInterest.Words words() {
            return new DeclaredInterest.Words(structure, region, reason, from, until);
        }
    }

    public String id;
    public String name;
    public AuditorKind kind;
    public String organisation;
    public String region;
    public String department;
    public Seniority seniority;
    public List<String> structureKinds;
    public String themes;
    public String languages;
    public Integer quota;
    public Boolean active;
    public List<Days> availabilities;
    public List<TrainingSheet> trainings;
    public List<InterestSheet> interests;

    /** For JSON. */
    public AuditorSheet() {}

    AuditorSheet(AuditorFile file) {
        AuditorData data = file.auditor().data();
        id = file.auditor().getTextId();
        name = file.name();
        kind = data.kind();
        organisation = data.organisation();
        region = data.regionCode();
        department = data.department();
        seniority = data.seniority();
        structureKinds = List.copyOf(data.structureKinds());
        themes = data.themes();
        languages = data.languages();
        quota = data.quota();
        active = data.active();
        availabilities = file.availabilities().stream().map(Days::new).toList();
        trainings = file.trainings().stream().map(TrainingSheet::new).toList();
        interests = file.interests().stream().map(InterestSheet::new).toList();
    }

    AuditorData data() {
        return new AuditorData(
                kind,
                organisation,
                region,
                department,
                seniority,
                structureKinds == null ? Set.of() : Set.copyOf(structureKinds),
                themes,
                languages,
                quota,
                !Boolean.FALSE.equals(active));
    }

    Long account() {
        return id == null ? null : Ids.parse(id);
    }
}
