package fr.jalon.labelling.report;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.Download;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Reports that both auditors signed, for who decides after them. Called inside use cases, which know who may read them. */
@ApplicationScoped
public class SignedReports {

    private final ReportRows rows;
    private final ReportPapers papers;

    @Inject
    SignedReports(ReportRows rows, ReportPapers papers) {
        this.rows = rows;
        this.papers = papers;
    }

    SignedReports() {
        this(null, null);
    }

    /** The signed report of an audit; "not found" where this workspace sees none. */
    public Download print(long auditId, ReportFormat format) throws IOException {
        ReportVersion signed = rows.of(auditId).stream()
                .filter(ReportVersion::isSigned)
                .findFirst()
                .orElseThrow(Refused::notFound);
        return papers.print(signed, rows.content(signed), format);
    }
}
