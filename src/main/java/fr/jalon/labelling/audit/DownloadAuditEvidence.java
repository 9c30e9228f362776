package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** An auditor downloads a file that the audited structure attached to a criterion of the audit's diagnosis. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class DownloadAuditEvidence {

    /** A file to hand out; whoever receives it closes the content. */
    public record Download(String name, InputStream content) {}

    private final OwnAudits own;
    private final ScoreSheets sheets;
    private final FileStore files;
    private final AuditTrail trail;

    @Inject
    DownloadAuditEvidence(OwnAudits own, ScoreSheets sheets, FileStore files, AuditTrail trail) {
        this.own = own;
        this.sheets = sheets;
        this.files = files;
        this.trail = trail;
    }

    DownloadAuditEvidence() {
        this(null, null, null, null);
    }

    /** Opens it; "not found" for evidence that is no file, or not of this audit, or of an audit that is closed. */
    public Download download(long auditId, long evidenceId) throws IOException {
        Audit audit = own.require(auditId);
        EvidenceLine line = sheets.of(audit.getSelfDiagnosisId()).stream()
                .flatMap(criterion -> criterion.evidence().stream())
                .filter(evidence -> evidence.id() == evidenceId && evidence.isFile())
                .findFirst()
                .orElseThrow(Refused::notFound);
        trail.record(Journal.Action.DOWNLOAD, audit, "evidence " + line.textId());
        return new Download(line.fileName(), files.open(audit.getStructureCode(), new ContentHash(line.fileHash())));
    }
}
