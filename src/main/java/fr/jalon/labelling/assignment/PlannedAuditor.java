package fr.jalon.labelling.assignment;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An auditor as a plan sees them.
 *
 * @param region INSEE region in which a network auditor works; null for one of a certification body
 * @param department where journeys begin; null where it is not known
 * @param quota audits that they do in the campaign at most
 * @param junior whether they audit beside somebody with experience only
 * @param kinds kinds of structures for which they are competent; none named: all
 * @param employers structures in which they work, with their regions
 * @param interests what they declared
 * @param available when they are available; no period named: always
 */
public record PlannedAuditor(
        long id,
        AuditorKind kind,
        String region,
        String department,
        int quota,
        boolean junior,
        Set<String> kinds,
        List<Employer> employers,
        List<Interest> interests,
        List<Period> available) {

    /** A structure in which somebody works, and its region. */
    public record Employer(String structure, String region) {}

    /** A structure or a region in which somebody has an interest, and when; one of the two is null, as may be the end. */
    public record Interest(String structure, String region, LocalDate from, LocalDate until) {

        private boolean concerns(Visit visit) {
            boolean place =
                    structure == null ? region.equals(visit.getRegion()) : structure.equals(visit.getStructure());
            boolean over = until != null && until.isBefore(visit.getWindow().start());
            return place && !over && !from.isAfter(visit.getWindow().end());
        }
    }

    /** Which rule keeps this auditor from this audit on whatever day, if one does. */
    Optional<PlanRule> obstacle(Visit visit) {
        if (employers.stream().anyMatch(one -> one.structure().equals(visit.getStructure()))) {
            return Optional.of(PlanRule.OWN_STRUCTURE);
        }
        if (visit.getRegion() != null
                && (visit.getRegion().equals(region)
                        || employers.stream().anyMatch(one -> visit.getRegion().equals(one.region())))) {
            return Optional.of(PlanRule.OWN_REGION);
        }
        if (interests.stream().anyMatch(one -> one.concerns(visit))) {
            return Optional.of(PlanRule.INTEREST);
        }
        return kinds.isEmpty() || kinds.contains(visit.getStructureKind())
                ? Optional.empty()
                : Optional.of(PlanRule.COMPETENCE);
    }

    boolean worksIn(String structure) {
        return employers.stream().anyMatch(one -> one.structure().equals(structure));
    }

    /** Whether all these days are within one of the periods. */
    boolean isAvailable(LocalDate from, LocalDate until) {
        return available.isEmpty()
                || available.stream().anyMatch(period -> period.contains(from) && period.contains(until));
    }

    int kilometresTo(Visit visit) {
        return visit.isOnSite() ? Distances.kilometres(department, visit.getDepartment()) : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedAuditor auditor && auditor.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
