package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/**
 * The register of auditors: what it says of those who audit in the demonstration, and twelve more whom nobody can sign in
 * as, of invented certification bodies and of missions that have accounts.
 */
final class RegisterDemo implements DemoData {

    private static final int CERTIFIERS = 5;
    private static final int PEOPLE = 12;
    private static final String[] TOWNS = {"75", "69", "59", "35", "33"};
    private static final String[] BODIES = {"Certif’Exemple", "Organisme certificateur d’exemple", "Qualité Fictive"};
    private static final String[][] MISSIONS = {
        {"14327S00", "28", "14"},
        {"76540S00", "28", "76"},
        {"76351S00", "28", "76"},
        {"59350S00", "32", "59"},
        {"80021S00", "32", "80"},
        {"62041S00", "32", "62"},
        {"60057S00", "32", "60"}
    };

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Random random = new Random(57);
    private NetworkRows network;

    @Override
    public String name() {
        return "auditors";
    }

    @Override
    public void load(Database database) throws SQLException {
        Faker faker = new Faker(Locale.FRANCE, new Random(57));
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            network = new NetworkRows(connection);
            known("auditrice@certification", "SENIOR", "75");
            known("pair@caen", "CONFIRMED", "14");
            known("pair@lille", "CONFIRMED", "59");
            for (int i = 0; i < PEOPLE; i++) {
                invent(i, faker.name().firstName() + " " + faker.name().lastName());
            }
            program();
            connection.commit();
        }
    }

    /** Audits to come in missions that have none, and a plan of them that the application makes when it starts. */
    private void program() throws SQLException {
        network.insert(
                """
                INSERT INTO audit (id, structure_code, kind, state, wished_from, wished_until, version)
                SELECT ? + ROW_NUMBER() OVER (ORDER BY s.code), s.code, 'INITIAL', 'PROGRAMMED', ?, ?, 0 FROM structure s
                WHERE s.kind = 'MISSION' AND s.region_code = '32'
                    AND NOT EXISTS (SELECT 1 FROM audit a WHERE a.structure_code = s.code)
                ORDER BY s.code LIMIT 14""",
                Ids.next(),
                today.plusDays(40),
                today.plusDays(80));
        network.insert(
                """
                INSERT INTO audit_plan (id, state, from_day, until_day, seconds, asked_by, asked_by_name, asked_at)
                VALUES (?, 'WANTED', ?, ?, 10, 0, 'Bureau du label', UTC_TIMESTAMP(6))""",
                Ids.next(),
                today.plusDays(14),
                today.plusDays(180));
    }

    private void known(String address, String seniority, String department) throws SQLException {
        String account = network.text("SELECT id FROM account WHERE mail = ?", address + ".demo.jalon.test");
        network.insert(
                "UPDATE auditor SET seniority = ?, department = ?, structure_kinds = 'MISSION', quota = 20,"
                        + " themes = 'gouvernance, offre de service' WHERE account_id = ?",
                seniority,
                department,
                account);
        more(Long.parseLong(account), 0);
    }

    private void invent(int number, String name) throws SQLException {
        long id = Ids.next();
        boolean certifier = number < CERTIFIERS;
        String[] mission = MISSIONS[Math.floorMod(number - CERTIFIERS, MISSIONS.length)];
        network.insert(
                "INSERT INTO account (id, mail, name, password_hash, state, created_at)"
                        + " VALUES (?, ?, ?, NULL, 'ACTIVE', UTC_TIMESTAMP(6))",
                id,
                "audit-%02d@exemple.jalon.test".formatted(number + 1),
                name);
        member(id, "UNML", "AUDITOR");
        if (!certifier) {
            member(id, mission[0], "QUALITY_LEAD");
        }
        network.insert(
                """
                INSERT INTO auditor (account_id, kind, organisation, region_code, active, department, seniority,
                    structure_kinds, themes, languages, quota) VALUES (?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?, ?)""",
                id,
                certifier ? "CERTIFICATION_BODY" : "NETWORK",
                certifier
                        ? BODIES[number % BODIES.length]
                        : network.text("SELECT name FROM structure WHERE code = ?", mission[0]),
                certifier ? null : mission[1],
                certifier ? TOWNS[number % TOWNS.length] : mission[2],
                number % 4 == 3 ? "JUNIOR" : number % 4 == 0 ? "SENIOR" : "CONFIRMED",
                number % 3 == 0 ? "ASSOCIATION,MISSION" : "MISSION",
                number % 2 == 0 ? "gouvernance, management et pilotage" : "offre de service, ancrage territorial",
                number % 5 == 0 ? "français, anglais" : "français",
                certifier ? 12 : 8);
        more(id, number);
    }

    private void member(long account, String structure, String role) throws SQLException {
        network.insert(
                "INSERT INTO membership (id, account_id, structure_code, role, created_at)"
                        + " VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))",
                Ids.next(),
                account,
                structure,
                role);
    }

    private void more(long account, int number) throws SQLException {
        LocalDate trained = today.minusMonths(6L + random.nextInt(30));
        network.insert(
                "INSERT INTO auditor_training (id, account_id, title, held_on, valid_until) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                account,
                "Conduire un audit du label",
                trained,
                trained.plusYears(3));
        if (number % 3 == 1) {
            network.insert(
                    "INSERT INTO auditor_availability (id, account_id, from_day, until_day) VALUES (?, ?, ?, ?)",
                    Ids.next(),
                    account,
                    today.plusDays(14),
                    today.plusMonths(5));
        }
        if (number % 4 == 2) {
            network.insert(
                    """
                    INSERT INTO auditor_interest (id, account_id, structure_code, region_code, reason, from_day, until_day,
                        declared_by, declared_by_name, declared_at)
                    VALUES (?, ?, ?, NULL, 'Ancien emploi dans cette structure', ?, NULL, ?, 'Elle-même ou lui-même',
                        UTC_TIMESTAMP(6))""",
                    Ids.next(),
                    account,
                    "50025S00",
                    today.minusMonths(18),
                    account);
        }
    }
}
