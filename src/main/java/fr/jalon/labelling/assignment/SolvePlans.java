package fr.jalon.labelling.assignment;

import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.Period;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the platform does with a plan, in short transactions around the search, which has none. See {@link PlanWork}. */
@UseCase(access = UseCase.Access.SYSTEM)
@ApplicationScoped
public class SolvePlans {

    private static final int SLACK_MINUTES = 5;

    /** A plan to make, and how long to search. */
    record Task(VisitPlan plan, int seconds) {}

    private final EntityManager entities;
    private final NationalDay day;

    @Inject
    SolvePlans(EntityManager entities, NationalDay day) {
        this.entities = entities;
        this.day = day;
    }

    SolvePlans() {
        this(null, null);
    }

    /** Those that nobody works on: asked for, or left by somebody who was stopped. */
    public List<Long> waiting() {
        LocalDateTime left = day.instant().minusMinutes(SLACK_MINUTES);
        return entities.createQuery(
                        "select p.id from AuditPlan p where p.state = :wanted"
                                + " or (p.state = :solving and p.begunAt < :left) order by p.id",
                        Long.class)
                .setParameter("wanted", PlanState.WANTED)
                .setParameter("solving", PlanState.SOLVING)
                .setParameter("left", left)
                .getResultList();
    }

    /** Takes one up; nothing where another worker has it. */
    public Optional<Task> begin(long id) {
        AuditPlan plan = entities.find(AuditPlan.class, id, LockModeType.PESSIMISTIC_WRITE);
        boolean left = plan.getState() == PlanState.SOLVING
                && plan.getBegunAt().isBefore(day.instant().minusMinutes(SLACK_MINUTES));
        if (plan.getState() != PlanState.WANTED && !left) {
            return Optional.empty();
        }
        plan.begin(day.instant());
        Period window = new Period(plan.getFromDay(), plan.getUntilDay());
        return Optional.of(new Task(PlanProblem.find(Tables.of(entities), window), plan.getSeconds()));
    }

    /** Keeps what was found, whole. */
    public void propose(long id, VisitPlan found, AuditPlan.Outcome outcome) {
        AuditPlan plan = entities.find(AuditPlan.class, id);
        if (plan.getState() != PlanState.SOLVING) {
            return;
        }
        plan.propose(outcome, day.instant());
        List<Object[]> visits = new ArrayList<>();
        List<Object[]> reasons = new ArrayList<>();
        Map<Long, List<Reason>> why = Explanation.of(found);
        found.getVisits().stream().filter(visit -> !visit.isHeld()).forEach(visit -> {
            long row = Ids.next();
            visits.add(row(row, id, visit));
            why.get(visit.getAudit())
                    .forEach(reason -> reasons.add(new Object[] {
                        Ids.next(),
                        row,
                        reason.rule().name(),
                        reason.seat() == null ? "AUDIT" : reason.seat().name(),
                        reason.amount(),
                        reason.cost()
                    }));
        });
        Tables tables = Tables.of(entities);
        tables.insert(
                "audit_plan_visit",
                "id, plan_id, audit_id, structure_code, certification_id, network_id, from_day, until_day, changed, pinned",
                visits);
        tables.insert("audit_plan_reason", "id, visit_id, rule, seat, amount, cost", reasons);
    }

    private static Object[] row(long row, long plan, Visit visit) {
        boolean whole = visit.isAssigned();
        return new Object[] {
            row,
            plan,
            visit.getAudit(),
            visit.getStructure(),
            whole ? visit.getCertification().id() : null,
            whole ? visit.getNetwork().id() : null,
            whole ? visit.getFrom() : null,
            whole ? visit.getUntil() : null,
            visit.isChanged(),
            visit.isPinned()
        };
    }

    /** Says that the solver stopped. */
    public void fail(long id) {
        entities.find(AuditPlan.class, id).fail();
    }
}
