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
 * The published references, each read once from the database and then shared: they never change. Called inside use
 * cases, from any workspace.
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

    /** A published reference. */
    public QualityReference find(long id) {
        QualityReference reference = known.get(id);
        return reference == null ? load(id) : reference;
    }

    /** The references for a kind of structure (MISSION, ASSOCIATION), the newest first. */
    public List<QualityReference> forKind(String structureKind) {
        return entities
                .createQuery(
                        "select r.id from PublishedReference r where r.structureKind = :kind order by r.publishedAt desc",
                        Long.class)
                .setParameter("kind", structureKind)
                .getResultList()
                .stream()
                .map(this::find)
                .toList();
    }

    private QualityReference load(long id) {
        PublishedReference row =
                Optional.ofNullable(entities.find(PublishedReference.class, id)).orElseThrow(Refused::notFound);
        Map<Long, List<PublishedNode>> byParent = new HashMap<>();
        entities.createQuery(
                        "select n from PublishedNode n where n.referenceId = :id order by n.position",
                        PublishedNode.class)
                .setParameter("id", id)
                .getResultList()
                .forEach(node -> byParent.computeIfAbsent(node.parentId(), any -> new ArrayList<>())
                        .add(node));
        QualityReference reference = row.value(below(null, byParent));
        known.put(id, reference);
        return reference;
    }

    private static List<ReferenceNode> below(Long parent, Map<Long, List<PublishedNode>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(node -> node.value(below(node.id(), byParent)))
                .toList();
    }
}
