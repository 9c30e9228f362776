package fr.jalon.labelling.commission;

import fr.jalon.labelling.label.LabelFile;
import fr.jalon.labelling.label.ReadOwnLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the commission decided on the reader's structure, its labels with their conditions, and its appeals. */
@Named
@RequestScoped
public class OwnLabelView {

    private final ReadOwnDecisions decisions;
    private final ReadOwnLabels labels;
    private List<OwnDecision> decided;
    private List<LabelFile> held;

    @Inject
    OwnLabelView(ReadOwnDecisions decisions, ReadOwnLabels labels) {
        this.decisions = decisions;
        this.labels = labels;
    }

    OwnLabelView() {
        this(null, null);
    }

    /** The latest first. */
    public List<OwnDecision> getDecisions() {
        if (decided == null) {
            decided = decisions.all();
        }
        return decided;
    }

    /** The latest first. */
    public List<LabelFile> getLabels() {
        if (held == null) {
            held = labels.all();
        }
        return held;
    }
}
