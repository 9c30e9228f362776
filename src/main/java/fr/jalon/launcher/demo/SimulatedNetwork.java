package fr.jalon.launcher.demo;

import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.exchange.ReadReference;
import fr.jalon.labelling.reference.exchange.ReferenceFiles;
import fr.jalon.labelling.reference.exchange.Taking;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.platform.Passwords;
import fr.jalon.launcher.reference.ReferenceLoader;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a campaign needs before it begins, on a demonstration: a quality lead with an account for each structure, auditors of
 * both kinds in the register, and a signed self-diagnosis on a small reference. What is there already is left alone. The
 * reference was published in the past, so that it is never the newest one.
 */
public final class SimulatedNetwork {

    private static final String LEAD = "Référente qualité";
    private static final String REFERENCE = "SIMULATION-";
    private static final String VERSION = "1";
    private static final int AXES = 5;
    private static final int LEVELS = 5;
    private static final int CONFORM = 3;
    private static final int CERTIFIER_QUOTA = 12;
    private static final int PEER_QUOTA = 8;
    private static final Instant PUBLISHED = Instant.parse("2024-01-15T08:00:00Z");
    private static final String[] BODIES = {"Certif’Exemple", "Organisme certificateur d’exemple", "Qualité Fictive"};
    private static final String[] TOWNS = {"75", "69", "59", "35", "33", "13", "67", "31"};

    private static final String ACCOUNT = "id, mail, name, password_hash, state, created_at";
    private static final String MEMBERSHIP = "id, account_id, structure_code, role, created_at";
    private static final String AUDITOR = "account_id, kind, organisation, region_code, active, department, seniority,"
            + " structure_kinds, themes, languages, quota";
    private static final String DIAGNOSIS = "id, structure_code, reference_id, year, state, opened_by, opened_by_name,"
            + " opened_at, signed_by_name, signed_at, version";
    private static final String SCORE = "id, structure_code, diagnosis_id, node_id, axis_id, level, applicable, reason,"
            + " updated_by, updated_by_name, updated_at, state, state_by_name, state_at, version";
    private static final String CRITERION = "SELECT n.id, n.parent_id FROM reference_node n"
            + " JOIN quality_reference r ON r.id = n.reference_id"
            + " WHERE r.code = ? AND r.version = ? AND n.assessable ORDER BY n.tree_rank";

    private record Place(String code, String name, String region, String department) {}

    private final Tables network;
    private final String reference;
    private final String hash = Passwords.hash(DemoAccounts.PASSWORD);
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    private final List<Object[]> accounts = new ArrayList<>();
    private final List<Object[]> memberships = new ArrayList<>();
    private final List<Object[]> auditors = new ArrayList<>();

    private SimulatedNetwork(Tables network, String reference) {
        this.network = network;
        this.reference = reference;
    }

    /**
     * Makes what is missing.
     *
     * @param structures codes of those that are audited
     * @param auditors how many there should be, three in eight of certification bodies, the others quality leads of missions
     * @param criteria how many the reference has
     */
    public static void prepare(Database database, List<String> structures, int auditors, int criteria)
            throws SQLException {
        try (Connection connection = database.open("network")) {
            publish(connection, criteria);
            connection.setAutoCommit(false);
            SimulatedNetwork made = new SimulatedNetwork(Tables.of(connection), reference(criteria));
            made.people(structures, auditors);
            made.diagnoses(structures);
            connection.commit();
        }
        new SealDemo().load(database);
    }

    /** Code of the reference of so many criteria. */
    public static String reference(int criteria) {
        return REFERENCE + criteria;
    }

    /** The address that the quality lead of a structure signs in with. */
    public static String mail(String structure) {
        return "qualite-" + structure.toLowerCase(Locale.ROOT) + "@simulation.jalon.test";
    }

    private void people(List<String> structures, int wanted) {
        Set<String> known = new HashSet<>(network.list(
                "SELECT mail FROM account WHERE mail LIKE '%@simulation.jalon.test'", row -> row.getString(1)));
        int certifiers = Math.max(2, wanted * 3 / 8);
        for (int number = 0; number < certifiers; number++) {
            String mail = "certification-%03d@simulation.jalon.test".formatted(number + 1);
            if (known.add(mail)) {
                certifier(number, mail);
            }
        }
        List<Place> missions = network.list(
                "SELECT code, name, region_code, department FROM structure WHERE kind = 'MISSION' ORDER BY code",
                row -> new Place(row.getString(1).strip(), row.getString(2), row.getString(3), row.getString(4)));
        Set<String> employers = employers(missions, Math.max(2, wanted - certifiers));
        for (Place mission : missions) {
            boolean employs = employers.contains(mission.code());
            if ((employs || structures.contains(mission.code())) && known.add(mail(mission.code()))) {
                lead(mission, employs);
            }
        }
        network.insert("account", ACCOUNT, accounts);
        network.insert("membership", MEMBERSHIP, memberships);
        network.insert("auditor", AUDITOR, auditors);
    }

    /** Missions whose quality lead audits others, as many as wanted, from one end of the country to the other. */
    private static Set<String> employers(List<Place> missions, int wanted) {
        Set<String> employers = new HashSet<>();
        int count = Math.min(wanted, missions.size());
        for (int i = 0; i < count; i++) {
            employers.add(missions.get(i * missions.size() / count).code());
        }
        return employers;
    }

    private void certifier(int number, String mail) {
        long id = account(mail, "Auditrice %d".formatted(number + 1));
        member(id, "UNML", "AUDITOR");
        auditor(id, BODIES[number % BODIES.length], null, TOWNS[number % TOWNS.length]);
    }

    private void lead(Place mission, boolean audits) {
        long id = account(mail(mission.code()), LEAD + " " + mission.name());
        member(id, mission.code(), "QUALITY_LEAD");
        if (audits) {
            member(id, "UNML", "AUDITOR");
            auditor(id, mission.name(), mission.region(), mission.department());
        }
    }

    private long account(String mail, String name) {
        long id = Ids.next();
        accounts.add(new Object[] {id, mail, name, hash, "ACTIVE", now});
        return id;
    }

    private void member(long account, String structure, String role) {
        memberships.add(new Object[] {Ids.next(), account, structure, role, now});
    }

    private void auditor(long account, String organisation, String region, String department) {
        auditors.add(new Object[] {
            account,
            region == null ? "CERTIFICATION_BODY" : "NETWORK",
            organisation,
            region,
            true,
            department,
            auditors.size() % 4 == 3 ? "JUNIOR" : "CONFIRMED",
            "MISSION",
            "gouvernance, offre de service",
            "français",
            region == null ? CERTIFIER_QUOTA : PEER_QUOTA
        });
    }

    private void diagnoses(List<String> structures) {
        List<long[]> criteria =
                network.list(CRITERION, row -> new long[] {row.getLong(1), row.getLong(2)}, reference, VERSION);
        long published = network.one(
                        "SELECT id FROM quality_reference WHERE code = ? AND version = ?",
                        row -> row.getLong(1),
                        reference,
                        VERSION)
                .orElseThrow();
        Set<String> there = new HashSet<>(network.list(
                "SELECT structure_code FROM self_diagnosis WHERE reference_id = ? AND year = ?",
                row -> row.getString(1).strip(),
                published,
                now.getYear()));
        List<Object[]> diagnoses = new ArrayList<>();
        List<Object[]> scores = new ArrayList<>();
        for (String structure : structures) {
            if (there.add(structure)) {
                long id = Ids.next();
                diagnoses.add(new Object[] {
                    id, structure, published, now.getYear(), "SIGNED", 0, LEAD, now.minusDays(90), LEAD, now, 1
                });
                criteria.forEach(criterion -> scores.add(score(structure, id, criterion)));
            }
        }
        network.insert("self_diagnosis", DIAGNOSIS, diagnoses);
        network.insert("criterion_score", SCORE, scores);
    }

    private Object[] score(String structure, long diagnosis, long... criterion) {
        long id = Ids.next();
        int level = CONFORM + Math.floorMod((structure + criterion[0]).hashCode(), LEVELS - CONFORM);
        String reason = "Relevé fait en équipe, avec les traces des douze derniers mois.";
        return new Object[] {
            id,
            structure,
            diagnosis,
            criterion[0],
            criterion[1],
            level,
            true,
            reason,
            0,
            LEAD,
            now,
            "VALIDATED",
            LEAD,
            now,
            1
        };
    }

    private static void publish(Connection connection, int criteria) throws SQLException {
        try {
            for (ReadReference read :
                    ReferenceFiles.read(yaml(criteria).getBytes(StandardCharsets.UTF_8), Taking.PLAIN)) {
                new ReferenceLoader(connection, Clock.fixed(PUBLISHED, ZoneOffset.UTC)).load(read, true);
            }
        } catch (MalformedReference e) {
            throw new Failure("Le référentiel de la simulation est mal formé : " + e.getMessage(), e);
        }
    }

    /** Axes of as many criteria each, one more in the first ones; the first of each axis is blocking. */
    private static String yaml(int criteria) {
        StringBuilder yaml = new StringBuilder("code: " + reference(criteria) + "\nversion: \"" + VERSION
                + "\"\ntitle: Référentiel de simulation\nkinds: [MISSION]\nillustrative: true\n"
                + "notice: Référentiel inventé pour simuler une campagne.\nscale:\n");
        for (int level = 0; level < LEVELS; level++) {
            yaml.append("- {level: %1$d, label: Niveau %1$d}\n".formatted(level));
        }
        yaml.append("nodes:\n");
        for (int axis = 1; axis <= AXES; axis++) {
            yaml.append("- code: \"%1$d\"\n  title: Axe %1$d\n  children:\n".formatted(axis));
            int count = criteria / AXES + (axis <= criteria % AXES ? 1 : 0);
            for (int criterion = 1; criterion <= count; criterion++) {
                yaml.append("  - {code: \"%1$d.%2$d\", title: Critère %1$d.%2$d, assessable: true, blocking: %3$b}\n"
                        .formatted(axis, criterion, criterion == 1));
            }
        }
        return yaml.toString();
    }
}
