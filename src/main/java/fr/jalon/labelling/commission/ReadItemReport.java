package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.report.ReportFormat;
import fr.jalon.labelling.report.SignedReports;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.Download;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** The label office and the members read the signed report of an item, whoever is recused excepted. */
@UseCase(allowed = {Role.LABEL_OFFICE, Role.COMMISSION_MEMBER})
@ApplicationScoped
public class ReadItemReport {

    private final Sessions sessions;
    private final Agenda agenda;
    private final ItemFiles files;
    private final SignedReports reports;
    private final SessionTrail trail;

    @Inject
    ReadItemReport(Sessions sessions, Agenda agenda, ItemFiles files, SignedReports reports, SessionTrail trail) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.files = files;
        this.reports = reports;
        this.trail = trail;
    }

    ReadItemReport() {
        this(null, null, null, null, null);
    }

    /** The report as a file; "not found" to a recused member, and once the file is no longer open. */
    public Download open(long id, ReportFormat format) throws IOException {
        AgendaItem item = agenda.require(id);
        boolean office = trail.actor().has(Role.LABEL_OFFICE);
        if (files.of(sessions.require(item.sessionId()), item, office).paper().isEmpty()) {
            throw Refused.notFound();
        }
        Download report = reports.print(item.auditId(), format);
        trail.recordItem(Journal.Action.DOWNLOAD, id, "report " + format);
        return report;
    }
}
