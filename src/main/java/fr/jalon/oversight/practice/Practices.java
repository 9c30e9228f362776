package fr.jalon.oversight.practice;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Finds practices: those published to all, and those of the present workspace, a mission's or an association's. */
@ApplicationScoped
class Practices {

    private static final String FOUND =
            " from PublishedPractice p where (:criterion is null or p.criteria like :criterion)"
                    + " and (:words is null or lower(p.title) like :words or lower(p.done) like :words"
                    + " or lower(p.effects) like :words) and (:region is null or p.regionName = :region)";

    private final EntityManager entities;

    @Inject
    Practices(EntityManager entities) {
        this.entities = entities;
    }

    Practices() {
        this(null);
    }

    /** The most useful first. */
    List<PublishedPractice> page(PracticeSearch search, int first, int size) {
        return with(
                        entities.createQuery(
                                "select p" + FOUND + " order by p.useful desc, p.publishedAt desc, p.id desc",
                                PublishedPractice.class),
                        search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(PracticeSearch search) {
        return with(entities.createQuery("select count(p.id)" + FOUND, Long.class), search)
                .getSingleResult();
    }

    /** Those after an identifier, in the order of identifiers. */
    List<PublishedPractice> after(PracticeSearch search, long id, int limit) {
        return with(
                        entities.createQuery(
                                "select p" + FOUND + " and p.id > :id order by p.id", PublishedPractice.class),
                        search)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The regions that practices come from, by name. */
    List<String> regions() {
        return entities.createQuery(
                        "select distinct p.regionName from PublishedPractice p where p.regionName is not null"
                                + " order by p.regionName",
                        String.class)
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

    /** The documents of a practice of the workspace, in the order they came. */
    List<PracticeDocument> files(long practice) {
        return entities.createQuery(
                        "select f from PracticeFile f where f.practiceId = :id order by f.id", PracticeFile.class)
                .setParameter("id", practice)
                .getResultStream()
                .map(PracticeFile::document)
                .toList();
    }

    /** The documents of a published practice, in the order they came. */
    List<PracticeDocument> publishedFiles(long practice) {
        return entities.createQuery(
                        "select f from PublishedPracticeFile f where f.practiceId = :id order by f.id",
                        PublishedPracticeFile.class)
                .setParameter("id", practice)
                .getResultStream()
                .map(PublishedPracticeFile::document)
                .toList();
    }

    PracticeFile file(long id) {
        return Optional.ofNullable(entities.find(PracticeFile.class, id)).orElseThrow(Refused::notFound);
    }

    void add(PracticeFile file) {
        entities.persist(file);
    }

    void remove(PracticeFile file) {
        entities.remove(file);
    }

    /** Gives a practice another version: something that belongs to it changes. */
    void touch(Practice practice) {
        entities.lock(practice, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, PracticeSearch search) {
        return query.setParameter("criterion", search.criterionPattern())
                .setParameter("words", search.wordsPattern())
                .setParameter("region", search.region());
    }
}
