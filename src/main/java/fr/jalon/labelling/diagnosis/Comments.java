package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.References;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;

/** Finds comments on criteria and whom they name. */
@ApplicationScoped
class Comments {
    /** More than anybody leaves unread. */
    private static final int MOST = 50;

    private final EntityManager entities;
    private final SelfDiagnoses diagnoses;
    private final References references;

    @Inject
    Comments(EntityManager entities, SelfDiagnoses diagnoses, References references) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.references = references;
    }

    Comments() {
        this(null, null, null);
    }

    CriterionScore score(long diagnosisId, long nodeId) {
        return diagnoses.score(diagnosisId, nodeId);
    }

    List<CommentRow> of(long scoreId) {
        return entities.createQuery(
                        """
                        select new fr.jalon.labelling.diagnosis.CommentRow(c.id, c.authorName, c.text, c.writtenAt)
                        from ScoreComment c where c.scoreId = :score order by c.id""",
                        CommentRow.class)
                .setParameter("score", scoreId)
                .getResultList();
    }

    List<MentionRow> mentionsOf(long accountId) {
        return entities
                .createQuery(
                        """
                        select m.id, d.id, d.year, s.nodeId, d.referenceId, c.authorName, c.text, c.writtenAt
                        from CommentMention m join ScoreComment c on c.id = m.commentId
                        join CriterionScore s on s.id = c.scoreId join SelfDiagnosis d on d.id = s.diagnosisId
                        where m.accountId = :account and m.readAt is null order by m.id desc""",
                        Object[].class)
                .setParameter("account", accountId)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(this::mention)
                .toList();
    }

    private MentionRow mention(Object[] row) {
        ReferenceNode node =
                references.find((Long) row[4]).criterion((Long) row[3]).orElseThrow();
        return new MentionRow(
                (Long) row[0],
                (Long) row[1],
                (Integer) row[2],
                (Long) row[3],
                node.code() + " " + node.label(),
                (String) row[5],
                (String) row[6],
                (LocalDateTime) row[7]);
    }
}
