package fr.jalon.labelling.project;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds the project of the current structure, what it found about itself and its roadmaps. Called inside use cases. */
@ApplicationScoped
public class ProjectShelf {
    private static final String SWOT_USES = "select new fr.jalon.labelling.project.SwotUse(a.swotItemId, a.id, a.title)"
            + " from ImprovementAction a where a.swotItemId ";

    private final EntityManager entities;

    @Inject
    ProjectShelf(EntityManager entities) {
        this.entities = entities;
    }

    ProjectShelf() {
        this(null);
    }

    /** The project, where one was written. */
    public Optional<StructureProject> project() {
        return entities.createQuery("select p from StructureProject p", StructureProject.class)
                .getResultStream()
                .findFirst();
    }

    /** Every item of the analysis, by field, the oldest first. */
    public List<SwotItem> swot() {
        return entities.createQuery("select s from SwotItem s order by s.theme, s.id", SwotItem.class)
                .getResultList();
    }

    /** At most so many items after an identifier. */
    List<SwotItem> swotAfter(long id, int limit) {
        return entities.createQuery("select s from SwotItem s where s.id > :id order by s.id", SwotItem.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** An item of the analysis; not found otherwise. */
    public SwotItem swotItem(long id) {
        return Optional.ofNullable(entities.find(SwotItem.class, id)).orElseThrow(Refused::notFound);
    }

    /** The actions that take items up. */
    List<SwotUse> swotUses() {
        return entities.createQuery(SWOT_USES + "is not null order by a.dueOn, a.id", SwotUse.class)
                .getResultList();
    }

    /** The actions that take an item up. */
    List<SwotUse> swotUses(long id) {
        return entities.createQuery(SWOT_USES + "= :id order by a.dueOn, a.id", SwotUse.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Every roadmap, the oldest first: a structure has a handful. */
    public List<Roadmap> roadmaps() {
        return entities.createQuery("select r from Roadmap r order by r.id", Roadmap.class)
                .getResultList();
    }

    /** At most so many roadmaps after an identifier. */
    List<Roadmap> roadmapsAfter(long id, int limit) {
        return entities.createQuery("select r from Roadmap r where r.id > :id order by r.id", Roadmap.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A roadmap; not found otherwise. */
    public Roadmap roadmap(long id) {
        return Optional.ofNullable(entities.find(Roadmap.class, id)).orElseThrow(Refused::notFound);
    }
}
