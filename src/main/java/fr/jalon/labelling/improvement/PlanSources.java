package fr.jalon.labelling.improvement;

import fr.jalon.identity.Colleagues;
import fr.jalon.labelling.diagnosis.ScoredCriteria;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a plan refers to: its actions, the criteria they are born of, the people who own them. */
@ApplicationScoped
class PlanSources {
    private final ImprovementActions actions;
    private final ScoredCriteria criteria;
    private final Colleagues colleagues;

    @Inject
    PlanSources(ImprovementActions actions, ScoredCriteria criteria, Colleagues colleagues) {
        this.actions = actions;
        this.criteria = criteria;
        this.colleagues = colleagues;
    }

    PlanSources() {
        this(null, null, null);
    }

    ImprovementActions actions() {
        return actions;
    }

    ScoredCriteria criteria() {
        return criteria;
    }

    Colleagues colleagues() {
        return colleagues;
    }
}
