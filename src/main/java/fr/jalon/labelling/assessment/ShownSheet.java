package fr.jalon.labelling.assessment;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The scores that a page shows, as long as the request lasts: a view that kept them would hold every criterion of every tab. */
@RequestScoped
class ShownSheet {

    private final ScoreCriteria score;
    private final ReadScores read;
    private final Actor actor;

    private AssessmentSheet sheet;

    @Inject
    ShownSheet(ScoreCriteria score, ReadScores read, Actor actor) {
        this.score = score;
        this.read = read;
        this.actor = actor;
    }

    ShownSheet() {
        this(null, null, null);
    }

    AssessmentSheet of(long auditId) {
        if (sheet == null) {
            sheet = actor.has(Role.AUDITOR) ? score.sheet(auditId) : read.sheet(auditId);
        }
        return sheet;
    }
}
