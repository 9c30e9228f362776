package fr.jalon.labelling.assignment;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Author;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NamePair;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The label office asks for plans of pairs and days, reads them, and applies one whole or drops it. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class MakePlans {

    private static final int ALL = 100_000;

    private final EntityManager entities;
    private final PlanVisits visits;
    private final NamePair names;
    private final Event<PlanWanted> wanted;
    private final NationalDay day;
    private final PlanAuthor author;

    /** Who asks, and where it is journaled. */
    @ApplicationScoped
    static class PlanAuthor {

        private final Actor actor;
        private final Journal journal;

        @Inject
        PlanAuthor(Actor actor, Journal journal) {
            this.actor = actor;
            this.journal = journal;
        }

        PlanAuthor() {
            this(null, null);
        }

        Author author() {
            return Author.of(actor);
        }

        void record(Journal.Action action, long plan, String detail) {
            journal.record(action, AuditPlan.class, plan, detail);
        }
    }

    @Inject
    MakePlans(
            EntityManager entities,
            PlanVisits visits,
            NamePair names,
            Event<PlanWanted> wanted,
            NationalDay day,
            PlanAuthor author) {
        this.entities = entities;
        this.visits = visits;
        this.names = names;
        this.wanted = wanted;
        this.day = day;
        this.author = author;
    }

    MakePlans() {
        this(null, null, null, null, null, null);
    }

    /** Asks for a plan of the audits that are not begun, within these days; refused while another one is on its way. */
    public AuditPlan ask(LocalDate from, LocalDate until, Integer seconds) {
        long busy = entities.createQuery(
                        "select count(p) from AuditPlan p where p.state in (:wanted, :solving)", Long.class)
                .setParameter("wanted", PlanState.WANTED)
                .setParameter("solving", PlanState.SOLVING)
                .getSingleResult();
        if (busy > 0) {
            throw Refused.conflict("plan.refused.busy");
        }
        AuditPlan plan = new AuditPlan(from, until, seconds, author.author(), day.instant());
        entities.persist(plan);
        author.record(Journal.Action.CREATE, plan.getId(), from + " " + until);
        wanted.fire(new PlanWanted(plan.getId()));
        return plan;
    }

    public int count() {
        return entities.createQuery("select count(p) from AuditPlan p", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** A page of them, the latest first. */
    public List<AuditPlan> page(int first, int size) {
        return entities.createQuery("select p from AuditPlan p order by p.id desc", AuditPlan.class)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those after this one, in the order of identifiers. */
    public List<AuditPlan> after(long id, int limit) {
        return entities.createQuery("select p from AuditPlan p where p.id > :id order by p.id", AuditPlan.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** One, or "not found". */
    public AuditPlan open(long id) {
        return Optional.ofNullable(entities.find(AuditPlan.class, id)).orElseThrow(Refused::notFound);
    }

    /** How many audits it plans, or leaves without a plan. */
    public int countVisits(long plan, boolean unassigned) {
        return visits.count(plan, unassigned);
    }

    /** A page of what it proposes. */
    public List<PlanVisits.Line> visits(long plan, boolean unassigned, int first, int size) {
        return visits.page(plan, unassigned, first, size);
    }

    /**
     * Names every pair and day that it proposes, all or none: one that is not possible any more, as an audit whose visit
     * began meanwhile, refuses the whole.
     */
    public void apply(long id, int version) {
        AuditPlan plan = open(id);
        plan.end(PlanState.APPLIED, version);
        for (PlanVisits.Line line : visits.page(id, false, 0, ALL)) {
            if (line.from() != null) {
                names.name(
                        line.audit(), names.pair(line.certificationId(), line.networkId()), line.from(), line.until());
            }
        }
        author.record(Journal.Action.UPDATE, id, PlanState.APPLIED.name());
    }

    /** Nobody wants it. */
    public void drop(long id, int version) {
        open(id).end(PlanState.DROPPED, version);
        author.record(Journal.Action.UPDATE, id, PlanState.DROPPED.name());
    }
}
