package fr.jalon.oversight.practice;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** A structure says that a practice was useful to it, once, or no longer says so. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class MarkPractice {

    private final Practices practices;
    private final EntityManager entities;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    MarkPractice(Practices practices, EntityManager entities, Actor actor, LocalClock clock) {
        this.practices = practices;
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    MarkPractice() {
        this(null, null, null, null);
    }

    /** Marks it, or takes the mark back; refused for one's own. */
    public void mark(long id, boolean useful) {
        PublishedPractice practice = practices.published(id).orElseThrow(Refused::notFound);
        String own = actor.structureCode().value();
        if (practice.getStructureCode().equals(own)) {
            throw Refused.conflict("practice.refused.own");
        }
        List<PracticeMark> marks = practices.marks(id);
        if (useful && marks.isEmpty()) {
            entities.persist(new PracticeMark(id, own, clock.utc()));
        } else if (!useful) {
            marks.forEach(entities::remove);
        }
    }
}
