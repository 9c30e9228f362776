package fr.jalon.labelling.report;

import fr.jalon.labelling.audit.AuditorKind;
import java.time.LocalDateTime;

/**
 * An auditor's signature of a version of a report.
 *
 * @param signedAt in UTC
 */
public record ReportSignature(long reportId, long accountId, AuditorKind kind, String name, LocalDateTime signedAt) {}
