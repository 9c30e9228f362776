package fr.jalon.launcher.bench;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.demo.DemoAccounts;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a national campaign: those of the label office, and the scores of the audit on site that has the most
 * criteria, opened by one of its auditors. Found in the database: each platform has other audits.
 */
final class CampaignPages {

    /** Scores of an audit, side by side. */
    static final String SCORES = "Cotes d'un audit";

    /** A signed report as PDF. */
    static final String REPORT = "Rapport en PDF";

    private static final String OFFICE = "bureau@unml.demo.jalon.test";
    private static final String CERTIFIER = "auditrice@certification.demo.jalon.test";

    private static final String WIDEST =
            """
            SELECT a.id, c.mail, (SELECT COUNT(*) FROM criterion_score s WHERE s.diagnosis_id = a.self_diagnosis_id) AS criteria
            FROM audit a JOIN audit_auditor m ON m.audit_id = a.id JOIN account c ON c.id = m.account_id
            WHERE a.state = 'ON_SITE' AND (c.mail = '%s' OR c.mail LIKE 'certification-%%@simulation.jalon.test')
            ORDER BY criteria DESC, a.id LIMIT 1"""
                    .formatted(CERTIFIER);
    private static final String SIGNED =
            "SELECT r.audit_id, r.number FROM audit_report r JOIN audit a ON a.id = r.audit_id"
                    + " WHERE a.state = 'CLOSED' ORDER BY r.audit_id DESC, r.number DESC LIMIT 1";
    private static final String LARGEST =
            "SELECT campaign_id FROM audit WHERE campaign_id IS NOT NULL GROUP BY campaign_id ORDER BY COUNT(*) DESC LIMIT 1";
    private static final String AUDITS = "SELECT state, COUNT(*) FROM audit GROUP BY state ORDER BY state";

    private record Audited(long audit, String mail, int criteria) {}

    private final Optional<Audited> widest;
    private final Optional<String> report;
    private final Optional<String> board;
    private final String audits;

    private CampaignPages(Optional<Audited> widest, Optional<String> report, Optional<String> board, String audits) {
        this.widest = widest;
        this.report = report;
        this.board = board;
        this.audits = audits;
    }

    static CampaignPages find(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            Tables network = Tables.of(connection);
            return new CampaignPages(
                    network.one(WIDEST, row -> new Audited(row.getLong(1), row.getString(2), row.getInt(3))),
                    network.one(
                            SIGNED,
                            row -> "/api/v1/audits/" + Ids.text(row.getLong(1)) + "/report/" + row.getInt(2)
                                    + "/content"),
                    network.one(LARGEST, row -> "/labelling/campaign/campaign.xhtml?id=" + Ids.text(row.getLong(1))),
                    String.join(", ", network.list(AUDITS, row -> row.getString(1) + " " + row.getInt(2))));
        }
    }

    /** The label office's pages by name; the board where there is a campaign, the report where one is signed. */
    Map<String, String> ofOffice() {
        Map<String, String> pages = new LinkedHashMap<>();
        board.ifPresent(path -> pages.put("Tableau d'une campagne", path));
        pages.put("Tableau national", "/oversight/national/dashboard.xhtml");
        pages.put("Dérive des auditeurs", "/labelling/calibration/auditors.xhtml");
        report.ifPresent(path -> pages.put(REPORT, path));
        return pages;
    }

    static Visitor office(URI site) throws IOException, InterruptedException {
        return Visitor.signIn(site, OFFICE, DemoAccounts.PASSWORD);
    }

    /** One of the auditors of the audit that is measured. */
    Visitor auditor(URI site) throws IOException, InterruptedException {
        return Visitor.signIn(site, widest().mail(), DemoAccounts.PASSWORD);
    }

    /** Address of the scores. */
    String scores() {
        return "/labelling/assessment/scores.xhtml?id=" + Ids.text(widest().audit());
    }

    private Audited widest() {
        return widest.orElseThrow(() -> new Failure("Aucun audit n'est sur place : la démonstration est incomplète."));
    }

    /** What is measured, for people. */
    String told() {
        return "Audits : " + audits + " ; cotes mesurées sur " + widest().criteria() + " critères";
    }
}
