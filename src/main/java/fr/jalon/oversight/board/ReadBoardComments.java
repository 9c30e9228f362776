package fr.jalon.oversight.board;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A mission reads what its association wrote to it. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR, Role.TEAM_LEAD, Role.COUNSELLOR})
@ApplicationScoped
public class ReadBoardComments {

    private final BoardComments comments;
    private final Actor actor;

    @Inject
    ReadBoardComments(BoardComments comments, Actor actor) {
        this.comments = comments;
        this.actor = actor;
    }

    ReadBoardComments() {
        this(null, null);
    }

    /** The latest first. */
    public List<BoardComment> own() {
        return comments.of(actor.structureCode().value());
    }
}
