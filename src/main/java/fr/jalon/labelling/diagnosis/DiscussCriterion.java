package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;

/**
 * Colleagues talk about a criterion. A comment tells those it names with an @ before their name, until they have read it.
 */
@RequestScoped
@UseCase(circle = QualityCircle.TEAM)
public class DiscussCriterion {
    /** The longest comment, in characters. */
    public static final int LONGEST = 2000;

    private final EntityManager entities;
    private final Comments comments;
    private final Contribution contribution;
    private final Colleagues colleagues;
    private final Actor actor;
    private final Journal journal;

    @Inject
    DiscussCriterion(
            EntityManager entities,
            Comments comments,
            Contribution contribution,
            Colleagues colleagues,
            Actor actor,
            Journal journal) {
        this.entities = entities;
        this.comments = comments;
        this.contribution = contribution;
        this.colleagues = colleagues;
        this.actor = actor;
        this.journal = journal;
    }

    DiscussCriterion() {
        this(null, null, null, null, null, null);
    }

    /** Those whom a comment may name. */
    public List<Colleague> colleagues() {
        return colleagues.team();
    }

    /** The comments on a criterion, in the order they were written. */
    public List<CommentRow> comments(long diagnosisId, long nodeId) {
        return comments.of(comments.score(diagnosisId, nodeId).id());
    }

    /** Writes a comment. */
    public CommentRow write(long diagnosisId, long nodeId, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.field("text", "diagnosis.commentRequired");
        }
        if (text.length() > LONGEST) {
            throw Refused.field("text", "diagnosis.textTooLong", LONGEST);
        }
        CriterionScore score = comments.score(diagnosisId, nodeId);
        ScoreComment comment = new ScoreComment(score, text.strip(), actor, contribution.now());
        entities.persist(comment);
        entities.flush();
        String said = text.toLowerCase(Locale.ROOT);
        colleagues.team().stream()
                .filter(one -> said.contains("@" + one.getName().toLowerCase(Locale.ROOT)))
                .filter(one -> one.getAccountId() != actor.accountId())
                .forEach(one -> entities.persist(new CommentMention(comment, one.getAccountId())));
        journal.record(Journal.Action.CREATE, ScoreComment.class, comment.id(), null);
        return comment.row();
    }

    /** The comments that name whoever asks and that they have not read, the newest first. */
    public List<MentionRow> mentions() {
        return comments.mentionsOf(actor.accountId());
    }

    /** Holds a mention for read: by the one it names only. */
    public void read(long mentionId) {
        CommentMention mention = entities.find(CommentMention.class, mentionId);
        if (mention == null || mention.accountId() != actor.accountId()) {
            throw Refused.notFound();
        }
        mention.read(contribution.now());
        journal.record(Journal.Action.UPDATE, CommentMention.class, mentionId, "read");
    }
}
