package fr.jalon.labelling.project;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The quality lead or the director writes the project, the analysis and the roadmaps. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class KeepProject {
    private final EntityManager entities;
    private final ProjectShelf shelf;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepProject(EntityManager entities, ProjectShelf shelf, Actor actor, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.shelf = shelf;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    KeepProject() {
        this(null, null, null, null, null);
    }

    /** Opens a form: nothing to read yet, but not for everybody. */
    public void open() {
        actor.accountId();
    }

    /**
     * Writes the project; the first time there is none yet.
     *
     * @param readVersion the version that was read; ignored where there was none, and there still is none
     */
    public void writeProject(ProjectText text, Integer readVersion) {
        text.check();
        Optional<StructureProject> there = shelf.project();
        if (there.isPresent() && (readVersion == null || there.get().version() != readVersion)) {
            throw Refused.changedMeanwhile();
        }
        StructureProject project =
                there.orElseGet(() -> new StructureProject(actor.structureCode().value()));
        project.become(text, actor.name(), clock.utc());
        if (there.isEmpty()) {
            entities.persist(project);
        }
        journal.record(
                there.isEmpty() ? Journal.Action.CREATE : Journal.Action.UPDATE,
                StructureProject.class,
                project.id(),
                null);
    }

    /** Adds an item to the analysis; returns its identifier. */
    public long addSwot(SwotText text) {
        text.check();
        SwotItem item = new SwotItem(actor.structureCode().value(), actor.name(), clock.utc());
        item.become(text);
        entities.persist(item);
        journal.record(Journal.Action.CREATE, SwotItem.class, item.id(), null);
        return item.id();
    }

    /** Changes an item; refused when somebody changed it since it was read. */
    public void changeSwot(long id, SwotText text, int readVersion) {
        text.check();
        SwotItem item = shelf.swotItem(id);
        unchanged(item.version(), readVersion);
        item.become(text);
        journal.record(Journal.Action.UPDATE, SwotItem.class, id, null);
    }

    /** Deletes an item; refused where an action takes it up, or somebody changed it since it was read. */
    public void removeSwot(long id, int readVersion) {
        SwotItem item = shelf.swotItem(id);
        unchanged(item.version(), readVersion);
        List<SwotUse> uses = shelf.swotUses(id);
        if (!uses.isEmpty()) {
            throw Refused.conflict(
                    "swot.used", uses.stream().map(SwotUse::title).collect(Collectors.joining(", ")));
        }
        entities.remove(item);
        journal.record(Journal.Action.DELETE, SwotItem.class, id, null);
    }

    /** Writes a new roadmap; returns its identifier. */
    public long addRoadmap(RoadmapText text) {
        text.check();
        Roadmap roadmap = new Roadmap(actor.structureCode().value());
        roadmap.become(text, actor.name(), clock.utc());
        entities.persist(roadmap);
        journal.record(Journal.Action.CREATE, Roadmap.class, roadmap.id(), null);
        return roadmap.id();
    }

    /** Changes a roadmap; refused when somebody changed it since it was read. */
    public void changeRoadmap(long id, RoadmapText text, int readVersion) {
        text.check();
        Roadmap roadmap = shelf.roadmap(id);
        unchanged(roadmap.version(), readVersion);
        roadmap.become(text, actor.name(), clock.utc());
        journal.record(Journal.Action.UPDATE, Roadmap.class, id, null);
    }

    private static void unchanged(int version, int readVersion) {
        if (version != readVersion) {
            throw Refused.changedMeanwhile();
        }
    }
}
