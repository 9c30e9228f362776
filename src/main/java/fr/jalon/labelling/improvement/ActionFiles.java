package fr.jalon.labelling.improvement;

import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.project.Roadmap;
import fr.jalon.labelling.project.SwotItem;
import fr.jalon.labelling.reference.QualityReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts an action together with the words of what it refers to. Called inside use cases. */
@ApplicationScoped
public class ActionFiles {
    private static final int MOST = 1000;

    private final PlanSources sources;

    @Inject
    ActionFiles(PlanSources sources) {
        this.sources = sources;
    }

    ActionFiles() {
        this(null);
    }

    /** One of them; not found otherwise. */
    public ActionFile find(long id) {
        ImprovementAction action = sources.actions().find(id);
        ActionSource source = action.details().source();
        return file(
                action,
                source.findingId() == null
                        ? Map.of()
                        : findings(List.of(sources.findings().find(source.findingId()))),
                source.swotItemId() == null
                        ? Map.of()
                        : swot(List.of(sources.shelf().swotItem(source.swotItemId()))),
                source.roadmapId() == null
                        ? Map.of()
                        : roadmaps(List.of(sources.shelf().roadmap(source.roadmapId()))));
    }

    /** Those of a list, 1000 at most, in as many queries whatever their number. */
    public List<ActionFile> all(ActionCriteria criteria) {
        Map<Long, String> findings = findings(sources.findings().all());
        Map<Long, String> swot = swot(sources.shelf().swot());
        Map<Long, String> roadmaps = roadmaps(sources.shelf().roadmaps());
        return sources.actions().whole(criteria, MOST).stream()
                .map(action -> file(action, findings, swot, roadmaps))
                .toList();
    }

    private ActionFile file(
            ImprovementAction action, Map<Long, String> findings, Map<Long, String> swot, Map<Long, String> roadmaps) {
        ActionDetails details = action.details();
        ActionSource source = details.source();
        Map<Long, String> names = new LinkedHashMap<>();
        action.contributors().forEach(one -> names.put(one.accountId(), one.name()));
        return new ActionFile(
                action.row(),
                details,
                names,
                action.nodes().stream().map(node -> linked(node.place())).toList(),
                action.postponements(),
                new ActionFile.Origins(
                        word(findings, source.findingId()),
                        word(swot, source.swotItemId()),
                        word(roadmaps, source.roadmapId())));
    }

    private ActionFile.LinkedNode linked(NodePlace place) {
        QualityReference reference = sources.reference(place.referenceId());
        String axis = reference
                .axis(place.axisId())
                .map(root -> root.code() + " " + root.title())
                .orElse("");
        return new ActionFile.LinkedNode(
                place.axisId(), axis, reference.criterion(place.nodeId()).orElseThrow());
    }

    static Map<Long, String> findings(List<Finding> all) {
        return words(all, Finding::getId, finding -> finding.getCriterion() + " · " + finding.getText());
    }

    static Map<Long, String> swot(List<SwotItem> all) {
        return words(all, SwotItem::id, SwotItem::text);
    }

    static Map<Long, String> roadmaps(List<Roadmap> all) {
        return words(all, Roadmap::id, Roadmap::title);
    }

    private static <T> Map<Long, String> words(List<T> all, Function<T, Long> id, Function<T, String> text) {
        Map<Long, String> words = new LinkedHashMap<>();
        all.forEach(one -> words.put(id.apply(one), text.apply(one)));
        return words;
    }

    private static String word(Map<Long, String> words, Long id) {
        return id == null ? null : words.get(id);
    }
}
