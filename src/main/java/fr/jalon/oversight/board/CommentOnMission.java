package fr.jalon.oversight.board;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The label officer writes to a mission of her region, which reads it beside its diagnosis. */
@UseCase(allowed = Role.LABEL_OFFICER)
@ApplicationScoped
public class CommentOnMission {

    /** The most characters of a comment. */
    public static final int LENGTH = 4_000;

    private final BoardRows rows;
    private final EntityManager entities;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    CommentOnMission(BoardRows rows, EntityManager entities, NationalDay day, Actor actor, Journal journal) {
        this.rows = rows;
        this.entities = entities;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    CommentOnMission() {
        this(null, null, null, null, null);
    }

    /** Writes it; "not found" for a mission of another association. */
    public BoardComment write(String structureCode, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.field("comment", "board.refused.noText");
        }
        if (text.length() > LENGTH) {
            throw Refused.field("comment", "board.refused.textTooLong", LENGTH);
        }
        String association = actor.structureCode().value();
        if (rows.count(new BoardRows.Filter(association, day.today(), null, null, structureCode)) == 0) {
            throw Refused.notFound();
        }
        BoardComment comment = new BoardComment(
                structureCode, association, text.strip(), actor.accountId(), actor.name(), day.instant());
        entities.persist(comment);
        journal.record(Journal.Action.CREATE, BoardComment.class, comment.getId(), structureCode);
        return comment;
    }
}
