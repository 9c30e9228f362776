package fr.jalon.labelling.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of roadmaps. */
@Named
@RequestScoped
public class RoadmapListView {
    private final ReadProject read;

    private List<Roadmap> roadmaps;

    @Inject
    RoadmapListView(ReadProject read) {
        this.read = read;
    }

    RoadmapListView() {
        this(null);
    }

    public void load() {
        roadmaps = read.roadmaps();
    }

    public List<Roadmap> getRoadmaps() {
        return roadmaps;
    }
}
