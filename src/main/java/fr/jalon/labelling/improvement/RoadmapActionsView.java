package fr.jalon.labelling.improvement;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The actions that belong to a roadmap, beside it. */
@Named
@RequestScoped
public class RoadmapActionsView {
    private static final int MOST = 100;

    private final ReadImprovementPlan read;
    private List<ActionRow> rows;

    @Inject
    RoadmapActionsView(ReadImprovementPlan read) {
        this.read = read;
    }

    RoadmapActionsView() {
        this(null);
    }

    /** Its actions, by date. */
    public List<ActionRow> of(String roadmapId) {
        if (rows == null) {
            ActionCriteria.Narrow narrow = ActionCriteria.Narrow.ofRoadmap(Ids.parse(roadmapId));
            rows = read.page(ActionCriteria.all(narrow), 0, MOST).rows();
        }
        return rows;
    }
}
