package fr.jalon.labelling.audit;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The label office looks up which structures are ready for an audit, and who may audit one. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class PrepareAudit {

    private final AuditedStructures structures;
    private final AuditorCandidates candidates;

    @Inject
    PrepareAudit(AuditedStructures structures, AuditorCandidates candidates) {
        this.structures = structures;
        this.candidates = candidates;
    }

    PrepareAudit() {
        this(null, null);
    }

    /** Structures that signed a diagnosis and wait for an audit. */
    public List<AuditedStructure> ready() {
        return structures.ready();
    }

    /** A structure, its public data. */
    public AuditedStructure structure(String code) {
        return structures.require(code);
    }

    /** Auditors who are independent of this structure. */
    public List<AuditorCandidate> auditorsFor(String structureCode) {
        AuditedStructure structure = structures.find(structureCode).orElseThrow(Refused::notFound);
        return candidates.independentOf(new Pair.Audited(structure.code(), structure.regionCode()));
    }
}
