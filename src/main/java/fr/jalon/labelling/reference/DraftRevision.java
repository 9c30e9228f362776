package fr.jalon.labelling.reference;

import fr.jalon.identity.Journal;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** What each change of a draft begins and ends with, inside a use case: nobody else changed it since, and it is told. */
@RequestScoped
class DraftRevision {
    private static final String COUNT = "UPDATE reference_draft SET"
            + " nodes = (SELECT COUNT(*) FROM reference_node_draft n WHERE n.reference_id = ?),"
            + " criteria = (SELECT COUNT(*) FROM reference_node_draft n WHERE n.reference_id = ? AND n.assessable)"
            + " WHERE id = ?";

    private final EntityManager entities;
    private final References references;
    private final Journal journal;

    @Inject
    DraftRevision(EntityManager entities, References references, Journal journal) {
        this.entities = entities;
        this.references = references;
        this.journal = journal;
    }

    DraftRevision() {
        this(null, null, null);
    }

    /** The draft as it is; refused where it is none, or somebody else changed it since it was read. */
    QualityReference begin(long id, int readVersion) {
        if (!references.line(id, true).draft()) {
            throw Refused.conflict("reference.notDraft");
        }
        int done = tables().update(
                        "UPDATE reference_draft SET row_version = row_version + 1 WHERE id = ? AND row_version = ?",
                        id,
                        readVersion);
        if (done == 0) {
            throw Refused.changedMeanwhile();
        }
        return references.findOrDraft(id);
    }

    /** Counts anew and records what was changed: the code of a node, or a part of the reference. */
    void end(long id, String changed) {
        tables().update(COUNT, id, id, id);
        entities.clear();
        journal.record(Journal.Action.UPDATE, QualityReference.class, id, changed);
    }

    Tables tables() {
        return Tables.of(entities);
    }
}
