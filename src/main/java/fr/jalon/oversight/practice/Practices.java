package fr.jalon.oversight.practice;

import fr.jalon.oversight.criterion.CriterionCodes;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds practices: those published to all, and those of the present workspace, a mission's or an association's. */
@ApplicationScoped
class Practices {

    private static final String FOUND =
            " from PublishedPractice p where (:criterion is null or p.criteria like :criterion)"
                    + " and (:words is null or lower(p.title) like :words or lower(p.done) like :words"
                    + " or lower(p.effects) like :words)";

    private final EntityManager entities;

    @Inject
    Practices(EntityManager entities) {
        this.entities = entities;
    }

    Practices() {
        this(null);
    }

    /** Those about a criterion (null: any) that hold the words (null: any), the most useful first. */
    List<PublishedPractice> page(String criterion, String words, int first, int size) {
        return with(
                        entities.createQuery(
                                "select p" + FOUND + " order by p.useful desc, p.publishedAt desc, p.id desc",
                                PublishedPractice.class),
                        criterion,
                        words)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(String criterion, String words) {
        return with(entities.createQuery("select count(p.id)" + FOUND, Long.class), criterion, words)
                .getSingleResult();
    }

    List<PublishedPractice> after(long id, int limit) {
        return entities.createQuery(
                        "select p from PublishedPractice p where p.id > :id order by p.id", PublishedPractice.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<PublishedPractice> published(long id) {
        return Optional.ofNullable(entities.find(PublishedPractice.class, id));
    }

    Practice find(long id) {
        return Optional.ofNullable(entities.find(Practice.class, id)).orElseThrow(Refused::notFound);
    }

    /** The latest hundred of the workspace: in this state, or in any. */
    List<Practice> own(PracticeState state) {
        return entities.createQuery(
                        "select p from Practice p where (:state is null or p.state = :state) order by p.proposedAt desc, p.id",
                        Practice.class)
                .setParameter("state", state)
                .setMaxResults(100)
                .getResultList();
    }

    List<PracticeMark> marks(long practice) {
        return entities.createQuery("select m from PracticeMark m where m.practiceId = :id", PracticeMark.class)
                .setParameter("id", practice)
                .getResultList();
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, String criterion, String words) {
        String text = words == null || words.isBlank() ? null : words.strip().toLowerCase(Locale.ROOT);
        return query.setParameter("criterion", criterion == null ? null : CriterionCodes.like(criterion))
                .setParameter("words", text == null ? null : "%" + text.replaceAll("[%_\\\\]", " ") + "%");
    }
}
