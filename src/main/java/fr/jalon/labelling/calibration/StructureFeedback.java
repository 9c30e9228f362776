package fr.jalon.labelling.calibration;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Finds what audited structures said, as far as the union's views show it: means of five, and texts without a name. */
@ApplicationScoped
class StructureFeedback {

    private static final String MEANS =
            "select d.name, f.questionnaire, f.position, f.text_fr, f.text_en, f.answers, f.mean"
                    + " from auditor_feedback f join auditor_drift d on d.account_id = f.account_id";

    private static final String ORDER = " order by d.name, f.account_id, f.questionnaire desc, f.position";

    private final EntityManager entities;

    @Inject
    StructureFeedback(EntityManager entities) {
        this.entities = entities;
    }

    StructureFeedback() {
        this(null);
    }

    /** A page of the means of all auditors. */
    List<FeedbackMean> page(int first, int size) {
        return read(
                entities.createNativeQuery(MEANS + ORDER).setFirstResult(first).setMaxResults(size));
    }

    /** The means of one auditor; none below five answers. */
    List<FeedbackMean> of(long accountId) {
        return read(entities.createNativeQuery(MEANS + " where f.account_id = ?1" + ORDER)
                .setParameter(1, accountId));
    }

    /** What was written of that auditor's audits; none below five answers. In no order that tells anything. */
    List<String> comments(long accountId) {
        return texts(entities.createNativeQuery(
                        "select comment from auditor_comment where account_id = ?1 order by sha2(comment, 256)")
                .setParameter(1, accountId));
    }

    int countComments() {
        return ((Number) entities.createNativeQuery("select count(*) from feedback_comment")
                        .getSingleResult())
                .intValue();
    }

    /** A page of everything that was written, in no order that tells anything. */
    List<String> comments(int first, int size) {
        return texts(entities.createNativeQuery("select comment from feedback_comment order by sha2(comment, 256)")
                .setFirstResult(first)
                .setMaxResults(size));
    }

    private static List<FeedbackMean> read(Query query) {
        return Rows.of(
                query,
                row -> new FeedbackMean(
                        row.text(), row.count(), row.count(), row.text(), row.text(), row.count(), row.decimal()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Query query) {
        return ((List<Object>) query.getResultList())
                .stream().map(Object::toString).toList();
    }
}
