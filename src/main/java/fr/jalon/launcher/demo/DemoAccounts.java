package fr.jalon.launcher.demo;

import fr.jalon.identity.Role;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.platform.Passwords;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.datafaker.Faker;

/**
 * One account for each role, all with the same public password: they exist only where somebody asked for the
 * demonstration. The network's auditor also works in another mission, so that there is a workspace to choose.
 */
public final class DemoAccounts implements DemoData {

    /** What every account of the demonstration signs in with. */
    public static final String PASSWORD = "Demo-Jalon-2026!";

    private static final String LISIEUX = "14366S00";
    private static final String CAEN = "14327S00";
    private static final String ROUEN = "76540S00";
    private static final String LE_HAVRE = "76351S00";
    private static final String LILLE = "59350S00";

    /** Its audit is closed and not decided on: it may still say what it thinks of it. */
    private static final String VIRE = "14762S00";

    /** Signed its diagnosis and has no audit: it may ask for one. */
    private static final String L_AIGLE = "61214S00";

    private static final String NORMANDIE = "AR28";
    private static final String UNION = "UNML";

    private static final List<Account> ACCOUNTS = List.of(
            new Account("conseillere@lisieux", new Membership(LISIEUX, Role.COUNSELLOR)),
            new Account("accueil@lisieux", new Membership(LISIEUX, Role.RECEPTION)),
            new Account("responsable@lisieux", new Membership(LISIEUX, Role.TEAM_LEAD)),
            new Account("direction@lisieux", new Membership(LISIEUX, Role.DIRECTOR)),
            new Account("qualite@lisieux", new Membership(LISIEUX, Role.QUALITY_LEAD)),
            new Account("entreprises@lisieux", new Membership(LISIEUX, Role.EMPLOYER_OFFICER)),
            new Account("reseau@normandie", new Membership(NORMANDIE, Role.NETWORK_OFFICER)),
            new Account("label@normandie", new Membership(NORMANDIE, Role.LABEL_OFFICER)),
            new Account("analyste@normandie", new Membership(NORMANDIE, Role.ANALYST)),
            new Account("auditrice@certification", new Membership(UNION, Role.AUDITOR)),
            new Account("pair@caen", new Membership(UNION, Role.AUDITOR), new Membership(CAEN, Role.QUALITY_LEAD)),
            new Account("pair@lille", new Membership(UNION, Role.AUDITOR), new Membership(LILLE, Role.QUALITY_LEAD)),
            new Account("bureau@unml", new Membership(UNION, Role.LABEL_OFFICE)),
            new Account("commission@unml", new Membership(UNION, Role.COMMISSION_MEMBER)),
            new Account("administration@jalon", new Membership(UNION, Role.PLATFORM_ADMINISTRATOR)),
            new Account("conseiller@caen", new Membership(CAEN, Role.COUNSELLOR)),
            new Account("conseillere@rouen", new Membership(ROUEN, Role.COUNSELLOR)),
            new Account("conseiller@lehavre", new Membership(LE_HAVRE, Role.COUNSELLOR)),
            new Account(
                    "direction@normandie",
                    new Membership(NORMANDIE, Role.NETWORK_DIRECTOR),
                    new Membership(NORMANDIE, Role.ANALYST)),
            new Account("qualite@normandie", new Membership(NORMANDIE, Role.NETWORK_QUALITY_LEAD)),
            new Account("direction@unml", new Membership(UNION, Role.NETWORK_DIRECTOR)),
            new Account("qualite@unml", new Membership(UNION, Role.NETWORK_QUALITY_LEAD)),
            new Account("etat@commission", new Membership(UNION, Role.COMMISSION_MEMBER)),
            new Account("region@commission", new Membership(UNION, Role.COMMISSION_MEMBER)),
            new Account("associations@commission", new Membership(UNION, Role.COMMISSION_MEMBER)),
            new Account("entreprises@commission", new Membership(UNION, Role.COMMISSION_MEMBER)),
            new Account("reseau@commission", new Membership(UNION, Role.COMMISSION_MEMBER)),
            new Account("qualite@vire", new Membership(VIRE, Role.QUALITY_LEAD)),
            new Account("qualite@laigle", new Membership(L_AIGLE, Role.QUALITY_LEAD)));

    @Override
    public String name() {
        return "accounts";
    }

    /** An older folder lacks the accounts that came since, and later parts need them. */
    @Override
    public boolean isCompleted() {
        return true;
    }

    @Override
    public void load(Database database) throws SQLException {
        Faker faker = new Faker(Locale.FRANCE, new Random(28));
        try (Connection network = database.open("network")) {
            network.setAutoCommit(false);
            Set<String> known = mails(network);
            String hash = known.containsAll(ACCOUNTS.stream().map(Account::mail).toList())
                    ? null
                    : Passwords.hash(PASSWORD); // public, so the same for all
            for (Account account : ACCOUNTS) {
                String name = faker.name().firstName() + " " + faker.name().lastName();
                if (!known.contains(account.mail())) {
                    insert(network, account, name, hash);
                }
            }
            network.commit();
        }
    }

    private static Set<String> mails(Connection network) throws SQLException {
        try (PreparedStatement query = network.prepareStatement("SELECT mail FROM account");
                ResultSet rows = query.executeQuery()) {
            Set<String> mails = new HashSet<>();
            while (rows.next()) {
                mails.add(rows.getString(1));
            }
            return mails;
        }
    }

    private static void insert(Connection network, Account account, String name, String hash) throws SQLException {
        long id = Ids.next();
        insertAccount(network, id, account, name, hash);
        for (Membership membership : account.memberships()) {
            insertMembership(network, id, membership);
        }
    }

    private static void insertAccount(Connection network, long id, Account account, String name, String hash)
            throws SQLException {
        try (PreparedStatement insert =
                network.prepareStatement("INSERT INTO account (id, mail, name, password_hash, state, created_at)"
                        + " VALUES (?, ?, ?, ?, 'ACTIVE', UTC_TIMESTAMP(6))")) {
            insert.setLong(1, id);
            insert.setString(2, account.mail());
            insert.setString(3, name);
            insert.setString(4, hash);
            insert.executeUpdate();
        }
    }

    private static void insertMembership(Connection network, long account, Membership membership) throws SQLException {
        try (PreparedStatement insert =
                network.prepareStatement("INSERT INTO membership (id, account_id, structure_code, role, created_at)"
                        + " VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))")) {
            insert.setLong(1, Ids.next());
            insert.setLong(2, account);
            insert.setString(3, membership.structure());
            insert.setString(4, membership.role().name());
            insert.executeUpdate();
        }
    }

    /** The accounts as the database has them, one line for each membership. */
    public static List<Line> lines(Database database) throws SQLException {
        try (Connection network = database.open("network");
                PreparedStatement query = network.prepareStatement(
                        """
                        SELECT a.mail, a.name, m.role, s.name FROM account a
                        JOIN membership m ON m.account_id = a.id JOIN structure s ON s.code = m.structure_code
                        WHERE a.mail LIKE '%.demo.jalon.test' ORDER BY a.id, m.id
                        """);
                ResultSet rows = query.executeQuery()) {
            List<Line> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(new Line(
                        rows.getString(1), rows.getString(2), Role.valueOf(rows.getString(3)), rows.getString(4)));
            }
            return lines;
        }
    }

    /** One membership of a demonstration account. */
    public record Line(String mail, String person, Role role, String structure) {}

    private record Membership(String structure, Role role) {}

    private record Account(String address, List<Membership> memberships) {

        Account(String address, Membership... memberships) {
            this(address, List.of(memberships));
        }

        String mail() {
            return address + ".demo.jalon.test";
        }
    }
}
