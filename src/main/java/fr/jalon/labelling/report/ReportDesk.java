package fr.jalon.labelling.report;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Versions of reports, and what the next one would say. Called inside use cases. */
@ApplicationScoped
class ReportDesk {

    private final ReportRows rows;
    private final ReportContents contents;

    @Inject
    ReportDesk(ReportRows rows, ReportContents contents) {
        this.rows = rows;
        this.contents = contents;
    }

    ReportDesk() {
        this(null, null);
    }

    ReportRows rows() {
        return rows;
    }

    ReportContents contents() {
        return contents;
    }

    /** The version that is last; "not found" where there is none. */
    ReportVersion last(long auditId) {
        List<ReportVersion> all = rows.of(auditId);
        if (all.isEmpty()) {
            throw Refused.notFound();
        }
        return all.get(all.size() - 1);
    }

    /** One version; "not found" where there is none of that number. */
    ReportVersion require(long auditId, int number) {
        return rows.of(auditId).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Whether the audit still says what a version says. */
    boolean isCurrent(Audit audit, ReportVersion version) {
        String now = ReportJson.write(contents.of(audit, version.conclusion()));
        return ContentHash.of(now).hex().equals(version.hash());
    }
}
