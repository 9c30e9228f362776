package fr.jalon.labelling.project;

import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the project, the analysis and the roadmaps to those who decide on them and those who carry them out. */
@RequestScoped
@UseCase(circle = QualityCircle.CONTRIBUTORS)
public class ReadProject {
    private final ProjectShelf shelf;

    @Inject
    ReadProject(ProjectShelf shelf) {
        this.shelf = shelf;
    }

    ReadProject() {
        this(null);
    }

    public Optional<StructureProject> project() {
        return shelf.project();
    }

    /** Every item of the analysis, by field. */
    public List<SwotItem> swot() {
        return shelf.swot();
    }

    /** The actions that take items up, by item. */
    public Map<Long, List<SwotUse>> swotUses() {
        return shelf.swotUses().stream().collect(Collectors.groupingBy(SwotUse::itemId));
    }

    public SwotItem swotItem(long id) {
        return shelf.swotItem(id);
    }

    public List<SwotItem> swotAfter(long id, int limit) {
        return shelf.swotAfter(id, limit);
    }

    public List<Roadmap> roadmaps() {
        return shelf.roadmaps();
    }

    public List<Roadmap> roadmapsAfter(long id, int limit) {
        return shelf.roadmapsAfter(id, limit);
    }

    public Roadmap roadmap(long id) {
        return shelf.roadmap(id);
    }
}
