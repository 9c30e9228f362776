package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows the improvement plan to those who decide on it and those who carry its actions. */
@RequestScoped
@UseCase(circle = QualityCircle.TEAM)
public class ReadImprovementPlan {
    private final PlanSources sources;
    private final ActionFiles files;
    private final Actor actor;

    @Inject
    ReadImprovementPlan(PlanSources sources, ActionFiles files, Actor actor) {
        this.sources = sources;
        this.files = files;
        this.actor = actor;
    }

    ReadImprovementPlan() {
        this(null, null, null);
    }

    /**
     * A page of a list: its rows, the criteria they were born of by score, what their parts add up to, and how many there
     * are in all.
     */
    public record Page(
            List<ActionRow> rows, Map<Long, ScoredCriterion> criteria, Map<Long, ActionTotals> totals, long total) {

        /** What the parts of one of its rows add up to. */
        public ActionTotals totals(ActionRow row) {
            return totals.getOrDefault(row.id(), ActionTotals.NONE);
        }
    }

    public Page page(ActionCriteria wanted, int first, int size) {
        List<ActionRow> rows = sources.actions().page(wanted, first, size);
        List<Long> ids = rows.stream().map(ActionRow::id).toList();
        return new Page(
                rows,
                criteriaOf(rows),
                sources.actions().totals(ids),
                sources.actions().count(wanted));
    }

    /** Refuses to narrow by an owner or a roadmap that is none of the structure's. */
    public void allow(ActionCriteria.Narrow narrow) {
        if (narrow.ownerId() != null
                && sources.colleagues().find(narrow.ownerId()).isEmpty()) {
            throw Refused.notFound();
        }
        if (narrow.roadmapId() != null) {
            sources.shelf().roadmap(narrow.roadmapId());
        }
    }

    /** At most {@code limit} actions after an identifier. */
    public List<ActionRow> after(long id, int limit) {
        return sources.actions().after(id, limit);
    }

    /** The actions born of a criterion, by date. */
    public List<ActionRow> ofScore(long scoreId) {
        return sources.actions()
                .page(new ActionCriteria(ActionCriteria.Filter.ALL, scoreId, ActionCriteria.Sort.DUE), 0, 100);
    }

    /** Steps with a date between two days, both included. */
    public List<StepDue> stepsDue(LocalDate from, LocalDate until) {
        return sources.actions().stepsDue(from, until);
    }

    public ActionRow find(long id) {
        return sources.actions().find(id).row();
    }

    /** An action with all its parts. */
    public ActionFile file(long id) {
        return files.find(id);
    }

    /** The criterion an action was born of. */
    public ScoredCriterion criterion(long scoreId) {
        return sources.criteria().find(scoreId);
    }

    /** Who may own an action: those who take part in the structure's quality work. */
    public List<Colleague> owners() {
        return sources.colleagues().team();
    }

    /** The roots of nodes that actions improve. */
    public Map<Long, String> axes() {
        Map<Long, String> axes = new LinkedHashMap<>();
        sources.actions().axes().forEach(place -> sources.reference(place.referenceId())
                .axis(place.axisId())
                .ifPresent(axis -> axes.put(axis.id(), axis.code() + " " + axis.title())));
        return axes;
    }

    /** What the form of an action lets choose from. */
    public PlanChoices choices() {
        List<QualityReference> references =
                sources.references(actor.structureCode().kind());
        return new PlanChoices(
                sources.colleagues().team(),
                ActionFiles.findings(sources.findings().all()),
                ActionFiles.swot(sources.shelf().swot()),
                ActionFiles.roadmaps(sources.shelf().roadmaps()),
                references.isEmpty() ? List.of() : references.get(0).axes(),
                references.isEmpty() ? List.of() : references.get(0).criteria());
    }

    private Map<Long, ScoredCriterion> criteriaOf(List<ActionRow> rows) {
        return sources.criteria()
                .byScore(rows.stream()
                        .map(ActionRow::scoreId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
