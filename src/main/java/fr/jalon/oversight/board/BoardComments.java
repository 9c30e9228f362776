package fr.jalon.oversight.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Finds what an association wrote to a mission: read in the association's workspace and in the mission's own. */
@ApplicationScoped
public class BoardComments {

    private final EntityManager entities;

    @Inject
    BoardComments(EntityManager entities) {
        this.entities = entities;
    }

    BoardComments() {
        this(null);
    }

    /** What was written to this mission, the latest first. */
    public List<BoardComment> of(String structureCode) {
        return entities.createQuery(
                        "select c from BoardComment c where c.structureCode = :code order by c.writtenAt desc, c.id desc",
                        BoardComment.class)
                .setParameter("code", structureCode)
                .getResultList();
    }
}
