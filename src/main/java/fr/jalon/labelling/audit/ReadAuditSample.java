package fr.jalon.labelling.audit;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.sample.ShownSamples;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An auditor reads the pseudonymised case files of a sample that proves a criterion of their audit, until its day. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class ReadAuditSample {

    private final OwnAudits own;
    private final ScoreSheets sheets;
    private final ShownSamples samples;

    @Inject
    ReadAuditSample(OwnAudits own, ScoreSheets sheets, ShownSamples samples) {
        this.own = own;
        this.sheets = sheets;
        this.samples = samples;
    }

    ReadAuditSample() {
        this(null, null, null);
    }

    /** The sample, with its files while it is open; "not found" where it is not of this audit. */
    public ShownSamples.Shown sheet(long auditId, long sampleId) {
        require(auditId, sampleId);
        return samples.sheet(sampleId);
    }

    /** One of its files. */
    public ShownSamples.File file(long auditId, long sampleId, int number) {
        require(auditId, sampleId);
        return samples.file(sampleId, number);
    }

    private void require(long auditId, long sampleId) {
        Audit audit = own.require(auditId);
        boolean proves = sheets.of(audit.getSelfDiagnosisId()).stream()
                .flatMap(criterion -> criterion.evidence().stream())
                .anyMatch(evidence -> evidence.id() == sampleId && evidence.isSample());
        if (!proves) {
            throw Refused.notFound();
        }
    }
}
