package fr.jalon.labelling.reference;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The references. A published one is read once from the database, in two statements whatever its size, and then shared: it
 * never changes. Called inside use cases, from any workspace.
 */
@ApplicationScoped
public class References {
    private final EntityManager entities;
    private final Map<Long, QualityReference> known = new ConcurrentHashMap<>();

    @Inject
    References(EntityManager entities) {
        this.entities = entities;
    }

    References() {
        this(null);
    }

    /** A reference that is or was published; a draft is "not found". */
    public QualityReference find(long id) {
        QualityReference reference = known.get(id);
        return reference == null ? load(id, false) : reference;
    }

    /** A reference, be it a draft, for those who draft it. */
    public QualityReference findOrDraft(long id) {
        QualityReference reference = known.get(id);
        return reference == null ? load(id, true) : reference;
    }

    /** The published references for a kind of structure (MISSION, ASSOCIATION, NATIONAL_UNION), the newest first. */
    public List<QualityReference> forKind(String structureKind) {
        return entities
                .createQuery(
                        """
                        select r.id from PublishedReference r
                        where r.state = fr.jalon.labelling.reference.ReferenceState.PUBLISHED
                            and concat(',', r.kinds, ',') like :kind
                        order by r.publishedAt desc, r.id desc""",
                        Long.class)
                .setParameter("kind", "%," + structureKind + ",%")
                .getResultList()
                .stream()
                .map(this::find)
                .toList();
    }

    /** The line of a version; one that is a draft is "not found" but for those who draft. */
    ReferenceLine line(long id, boolean drafts) {
        return Optional.ofNullable(entities.find(PublishedReference.class, id))
                .filter(found -> drafts || found.state() != ReferenceState.DRAFT)
                .map(PublishedReference::line)
                .orElseThrow(Refused::notFound);
    }

    /** The newest first: at most {@code limit} that are older than the identifier. */
    List<ReferenceLine> page(long before, int limit, boolean drafts) {
        return entities
                .createQuery(
                        """
                        select r from PublishedReference r where r.id < :before
                            and (:drafts = true or r.state <> fr.jalon.labelling.reference.ReferenceState.DRAFT)
                        order by r.id desc""",
                        PublishedReference.class)
                .setParameter("before", before)
                .setParameter("drafts", drafts)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(PublishedReference::line)
                .toList();
    }

    /** The version that was published before one of the same code; empty for the first. */
    Optional<Long> publishedBefore(String code, long id) {
        return entities.createQuery(
                        """
                        select r.id from PublishedReference r where r.code = :code and r.id <> :id
                            and r.state = fr.jalon.labelling.reference.ReferenceState.PUBLISHED
                        order by r.publishedAt desc, r.id desc""",
                        Long.class)
                .setParameter("code", code)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private QualityReference load(long id, boolean drafts) {
        PublishedReference row = Optional.ofNullable(entities.find(PublishedReference.class, id))
                .filter(found -> drafts || found.state() != ReferenceState.DRAFT)
                .orElseThrow(Refused::notFound);
        Map<Long, List<PublishedNode>> byParent = new HashMap<>();
        entities.createQuery(
                        "select n from PublishedNode n where n.referenceId = :id order by n.rank", PublishedNode.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(node -> byParent.computeIfAbsent(node.parentId(), any -> new ArrayList<>())
                        .add(node));
        QualityReference reference = row.value(below(null, byParent));
        if (row.state() != ReferenceState.DRAFT) {
            known.put(id, reference);
        }
        return reference;
    }

    private static List<ReferenceNode> below(Long parent, Map<Long, List<PublishedNode>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(node -> node.value(below(node.id(), byParent)))
                .toList();
    }
}
