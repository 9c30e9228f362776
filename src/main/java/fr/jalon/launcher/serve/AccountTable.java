package fr.jalon.launcher.serve;

import fr.jalon.identity.Role;
import fr.jalon.launcher.base.TextTable;
import fr.jalon.launcher.demo.DemoAccounts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** The demonstration's accounts, as a table on the terminal. */
final class AccountTable {

    private static final Map<Role, String> ROLES = Map.ofEntries(
            Map.entry(Role.COUNSELLOR, "Conseiller"),
            Map.entry(Role.RECEPTION, "Accueil"),
            Map.entry(Role.TEAM_LEAD, "Responsable d'équipe"),
            Map.entry(Role.DIRECTOR, "Direction"),
            Map.entry(Role.QUALITY_LEAD, "Responsable qualité"),
            Map.entry(Role.EMPLOYER_OFFICER, "Chargé de relations entreprises"),
            Map.entry(Role.NETWORK_DIRECTOR, "Direction du réseau"),
            Map.entry(Role.NETWORK_QUALITY_LEAD, "Référent qualité du réseau"),
            Map.entry(Role.NETWORK_OFFICER, "Chargé de mission réseau"),
            Map.entry(Role.LABEL_OFFICER, "Référent label"),
            Map.entry(Role.ANALYST, "Chargé d'études"),
            Map.entry(Role.AUDITOR, "Auditeur"),
            Map.entry(Role.LABEL_OFFICE, "Bureau du label"),
            Map.entry(Role.COMMISSION_MEMBER, "Membre de la commission"),
            Map.entry(Role.PLATFORM_ADMINISTRATOR, "Administration de la plateforme"));

    private final List<DemoAccounts.Line> lines;

    AccountTable(List<DemoAccounts.Line> lines) {
        this.lines = lines;
    }

    void print(PrintWriter out) {
        TextTable table = new TextTable("Rôle", "Adresse", "Mot de passe", "Structure");
        lines.forEach(line -> table.row(
                ROLES.getOrDefault(line.role(), line.role().name()),
                line.mail(),
                DemoAccounts.PASSWORD,
                line.structure()));
        table.print(out);
    }
}
