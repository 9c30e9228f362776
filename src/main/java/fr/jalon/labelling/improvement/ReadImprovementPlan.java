package fr.jalon.labelling.improvement;

import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.diagnosis.ScoredCriteria;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows the improvement plan to those who decide on it and those who carry its actions. */
@RequestScoped
@UseCase(
        allowed = {
            Role.QUALITY_LEAD,
            Role.DIRECTOR,
            Role.TEAM_LEAD,
            Role.COUNSELLOR,
            Role.EMPLOYER_OFFICER,
            Role.RECEPTION
        })
public class ReadImprovementPlan {
    private final ImprovementActions actions;
    private final ScoredCriteria criteria;
    private final Colleagues colleagues;

    @Inject
    ReadImprovementPlan(ImprovementActions actions, ScoredCriteria criteria, Colleagues colleagues) {
        this.actions = actions;
        this.criteria = criteria;
        this.colleagues = colleagues;
    }

    ReadImprovementPlan() {
        this(null, null, null);
    }

    /** A page of a list: its rows, the criteria they were born of by score, and how many there are in all. */
    public record Page(List<ActionRow> rows, Map<Long, ScoredCriterion> criteria, long total) {}

    public Page page(ActionCriteria wanted, int first, int size) {
        List<ActionRow> rows = actions.page(wanted, first, size);
        return new Page(rows, criteriaOf(rows), actions.count(wanted));
    }

    /** At most {@code limit} actions after an identifier. */
    public List<ActionRow> after(long id, int limit) {
        return actions.after(id, limit);
    }

    /** The actions born of a criterion, by date. */
    public List<ActionRow> ofScore(long scoreId) {
        return actions.page(new ActionCriteria(ActionCriteria.Filter.ALL, scoreId, ActionCriteria.Sort.DUE), 0, 100);
    }

    public ActionRow find(long id) {
        return actions.find(id).row();
    }

    /** The criterion an action was born of. */
    public ScoredCriterion criterion(long scoreId) {
        return criteria.find(scoreId);
    }

    /** Who may own an action: the people of the structure. */
    public List<Colleague> owners() {
        return colleagues.all();
    }

    private Map<Long, ScoredCriterion> criteriaOf(List<ActionRow> rows) {
        return criteria.byScore(rows.stream()
                .map(ActionRow::scoreId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
