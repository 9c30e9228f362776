package fr.jalon.labelling.improvement;

import fr.jalon.shared.Ids;
import java.util.List;
import java.util.stream.Collectors;

/** How far an action is, in REST. */
public final class ProgressSheet {
    public ActionState state;
    public Integer progress;

    /** Identifiers of the steps that are done; absent: as they were. */
    public List<String> doneSteps;

    public ActionSheet.Measure measure;

    /** For JSON. */
    public ProgressSheet() {}

    ProgressReport report() {
        return new ProgressReport(
                state,
                progress,
                doneSteps == null ? null : doneSteps.stream().map(Ids::parse).collect(Collectors.toSet()),
                measure == null ? null : new MeasureLine(measure.on, measure.value));
    }
}
