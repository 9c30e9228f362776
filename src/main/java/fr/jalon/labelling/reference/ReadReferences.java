package fr.jalon.labelling.reference;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the published references to everybody who works with them, and drafts to the label office. */
@RequestScoped
@UseCase(
        allowed = {Role.AUDITOR, Role.LABEL_OFFICE, Role.COMMISSION_MEMBER},
        circle = QualityCircle.CONTRIBUTORS)
public class ReadReferences {
    private final References references;
    private final Actor actor;

    @Inject
    ReadReferences(References references, Actor actor) {
        this.references = references;
        this.actor = actor;
    }

    ReadReferences() {
        this(null, null);
    }

    /** The references for a kind of structure (MISSION, ASSOCIATION), the newest first. */
    public List<QualityReference> forKind(String structureKind) {
        return references.forKind(structureKind);
    }

    /** A reference whole; drafts for the label office only. */
    public QualityReference find(long id) {
        return drafts() ? references.findOrDraft(id) : references.find(id);
    }

    /** The line of a version; drafts for the label office only. */
    public ReferenceLine line(long id) {
        return references.line(id, drafts());
    }

    /** Every version, the newest first: at most {@code limit} older than the identifier. */
    public List<ReferenceLine> page(long before, int limit) {
        return references.page(before, limit, drafts());
    }

    private boolean drafts() {
        return actor.has(Role.LABEL_OFFICE);
    }
}
