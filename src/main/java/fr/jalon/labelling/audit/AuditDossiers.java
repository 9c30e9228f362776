package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Puts together what belongs to an audit. Called by use cases, once they know that the reader may see it. */
@ApplicationScoped
public class AuditDossiers {

    private final Audits audits;
    private final AuditedStructures structures;
    private final ScoreSheets sheets;

    @Inject
    AuditDossiers(Audits audits, AuditedStructures structures, ScoreSheets sheets) {
        this.audits = audits;
        this.structures = structures;
        this.sheets = sheets;
    }

    AuditDossiers() {
        this(null, null, null);
    }

    /** The dossier of an audit. */
    public AuditDossier of(Audit audit) {
        return new AuditDossier(
                audit,
                structures.find(audit.getStructureCode()).orElseThrow(Refused::notFound),
                audits.findings(audit.getId()),
                audit.getSelfDiagnosisId() == null ? Map.of() : sheets.titles(audit.getSelfDiagnosisId()));
    }
}
