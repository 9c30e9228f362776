package fr.jalon.labelling.report;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The auditors of the pair read the versions of their report; the structure and the label office, once both signed one. */
@UseCase(allowed = {Role.AUDITOR, Role.DIRECTOR, Role.QUALITY_LEAD, Role.LABEL_OFFICE})
@ApplicationScoped
public class ReadReport {

    private final OwnAudits own;
    private final Audits audits;
    private final ReportDesk desk;
    private final ReportPapers papers;
    private final Actor actor;
    private final AuditTrail trail;

    @Inject
    ReadReport(OwnAudits own, Audits audits, ReportDesk desk, ReportPapers papers, Actor actor, AuditTrail trail) {
        this.own = own;
        this.audits = audits;
        this.desk = desk;
        this.papers = papers;
        this.actor = actor;
        this.trail = trail;
    }

    ReadReport() {
        this(null, null, null, null, null, null);
    }

    /** The audit itself; another auditor's is "not found", and journaled. */
    public Audit audit(long auditId) {
        return actor.has(Role.AUDITOR) ? own.require(auditId) : audits.require(auditId);
    }

    /** The versions that the reader may see, the first one first. */
    public List<ReportVersion> versions(long auditId) {
        return desk.rows().of(audit(auditId).getId());
    }

    /** What a version says, byte for byte as it was hashed: JSON. */
    public Download statement(long auditId, int number) {
        Audit audit = audit(auditId);
        ReportVersion version = desk.require(auditId, number);
        trail.record(Journal.Action.DOWNLOAD, audit, "report " + number + " JSON");
        byte[] json = desk.rows().content(version).getBytes(StandardCharsets.UTF_8);
        String name = "rapport-audit-" + audit.getStructureCode().strip() + "-v" + number + ".json";
        return new Download(name, FileType.TEXT, json.length, new ByteArrayInputStream(json));
    }

    /** A version as a file. */
    public Download file(long auditId, int number, ReportFormat format) throws IOException {
        Audit audit = audit(auditId);
        ReportVersion version = desk.require(auditId, number);
        trail.record(Journal.Action.DOWNLOAD, audit, "report " + number + " " + format);
        return papers.print(version, desk.rows().content(version), format);
    }
}
