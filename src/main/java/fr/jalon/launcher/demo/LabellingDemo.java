package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Self-diagnoses of the missions of Normandie that were never audited, each at its own
 * point: some signed, some just begun, with invented reasons. That of Lisieux lacks one criterion, the one on the first welcome, so that there is something left to score.
 */
public final class LabellingDemo implements DemoData {

    private static final String LISIEUX = "14366S00";
    private static final String LEFT_TO_SCORE = "5.1";
    private static final String QUALITY = "Référente qualité";

    private static final String[] REASONS = {
        "Rien n’est encore écrit ; le sujet est inscrit à l’ordre du jour de la prochaine réunion d’équipe.",
        "Des pratiques existent sur un des sites, sans cadre commun ni trace régulière.",
        "Le cadre est écrit et appliqué ; il reste à le suivre sur les permanences extérieures.",
        "Les exigences sont tenues sur tous les sites, et les preuves des douze derniers mois sont classées.",
        "La pratique est évaluée chaque année avec les jeunes et les partenaires, puis ajustée."
    };
    private static final String[] STRENGTHS = {
        "L’équipe est volontaire.",
        "Une première trame existe.",
        "Le cadre est connu de tous les conseillers.",
        "Le suivi est partagé en réunion chaque mois.",
        "Deux missions voisines ont repris la démarche."
    };
    private static final String[] WEAKNESSES = {
        "Aucune trace pour l’instant.",
        "Le suivi repose sur une seule personne.",
        "Les permanences extérieures ne sont pas encore couvertes.",
        null,
        null
    };
    private static final String[] ACTIONS = {
        "Tenir un registre des contacts de repérage",
        "Afficher les délais d’accueil dans chaque permanence",
        "Relire le livret d’accueil avec un groupe de jeunes",
        "Former deux référents à l’accueil des jeunes en situation de handicap",
        "Signer une convention avec le service social du département",
        "Présenter le bilan des indicateurs au conseil d’administration"
    };

    @Override
    public String name() {
        return "labelling";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection network = database.open("network")) {
            network.setAutoCommit(false);
            long reference = number(
                    network,
                    "SELECT id FROM quality_reference WHERE code = 'JALON-ML' AND state = 'PUBLISHED' ORDER BY published_at DESC LIMIT 1");
            List<Criterion> criteria = criteria(network, reference);
            Random random = new Random(28);
            int rank = 0;
            for (String mission : missions(network)) {
                new Mission(network, mission, random).write(reference, criteria, rank++);
            }
            network.commit();
        }
    }

    private static List<String> missions(Connection network) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (PreparedStatement query = network.prepareStatement(
                        "SELECT code FROM structure WHERE association_code = 'AR28' ORDER BY code");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                if (!AuditDemo.structures().contains(rows.getString(1))) {
                    codes.add(rows.getString(1));
                }
            }
        }
        return codes;
    }

    private static List<Criterion> criteria(Connection network, long reference) throws SQLException {
        List<Criterion> criteria = new ArrayList<>();
        try (PreparedStatement query = network.prepareStatement(
                """
                SELECT c.id, c.parent_id, c.code FROM reference_node c JOIN reference_node a ON a.id = c.parent_id
                WHERE c.reference_id = ? AND c.assessable ORDER BY c.tree_rank""")) {
            query.setLong(1, reference);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    criteria.add(new Criterion(rows.getLong(1), rows.getLong(2), rows.getString(3)));
                }
            }
        }
        return criteria;
    }

    private static long number(Connection network, String query) throws SQLException {
        try (PreparedStatement statement = network.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private record Criterion(long id, long axis, String code) {}

    private record Person(long id, String name) {}

    /** What one mission has written. */
    private static final class Mission {
        private final Connection network;
        private final NetworkRows rows;
        private final String code;
        private final Random random;
        private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        private final LocalDate today = now.toLocalDate();
        private final List<Person> people;

        Mission(Connection network, String code, Random random) throws SQLException {
            this.network = network;
            this.rows = new NetworkRows(network);
            this.code = code;
            this.random = random;
            this.people = people();
        }

        void write(long reference, List<Criterion> criteria, int rank) throws SQLException {
            boolean lisieux = code.equals(LISIEUX);
            int scored = lisieux ? criteria.size() : rank % 6 == 5 ? criteria.size() : random.nextInt(criteria.size());
            boolean signed = !lisieux && scored == criteria.size();
            long diagnosis = diagnosis(reference, signed);
            List<Long> weak = new ArrayList<>();
            for (int i = 0; i < criteria.size(); i++) {
                Criterion criterion = criteria.get(i);
                boolean left = lisieux && criterion.code().equals(LEFT_TO_SCORE);
                Integer level = i < scored && !left ? Integer.valueOf(level()) : null;
                long score = score(
                        diagnosis,
                        criterion,
                        level,
                        level == null ? "TO_DO" : lisieux || signed ? "VALIDATED" : "DRAFTED");
                if (level != null && level <= 2) {
                    weak.add(score);
                }
                if (lisieux && level != null && level >= 3) {
                    note(score, criterion);
                }
            }
            actions(weak, lisieux ? ACTIONS.length : random.nextInt(4));
        }

        private int level() {
            int dice = random.nextInt(10);
            return dice < 1 ? 0 : dice < 3 ? 1 : dice < 6 ? 2 : dice < 9 ? 3 : 4;
        }

        private List<Person> people() throws SQLException {
            List<Person> found = new ArrayList<>();
            try (PreparedStatement query = network.prepareStatement(
                    """
                    SELECT a.id, a.name FROM account a JOIN membership m ON m.account_id = a.id
                    WHERE m.structure_code = ? AND m.role IN ('QUALITY_LEAD', 'DIRECTOR', 'TEAM_LEAD', 'COUNSELLOR')
                    ORDER BY FIELD(m.role, 'QUALITY_LEAD', 'DIRECTOR', 'TEAM_LEAD', 'COUNSELLOR')""")) {
                query.setString(1, code);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(new Person(rows.getLong(1), rows.getString(2)));
                    }
                }
            }
            return found.isEmpty() ? List.of(new Person(0, QUALITY)) : found;
        }

        private long diagnosis(long reference, boolean signed) throws SQLException {
            long id = Ids.next();
            rows.insert(
                    """
                    INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by,
                        opened_by_name, opened_at, signed_by_name, signed_at, version)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                    id,
                    code,
                    reference,
                    today.getYear(),
                    signed ? "SIGNED" : "OPEN",
                    people.get(0).id(),
                    people.get(0).name(),
                    now.minusDays(120),
                    signed ? people.get(0).name() : null,
                    signed ? now.minusDays(10 + random.nextInt(40)) : null);
            return id;
        }

        private long score(long diagnosis, Criterion criterion, Integer level, String state) throws SQLException {
            long id = Ids.next();
            rows.insert(
                    """
                    INSERT INTO criterion_score (id, structure_code, diagnosis_id, node_id, axis_id, level, applicable,
                        reason, strengths, weaknesses, updated_by, updated_by_name, updated_at, state, state_by_name,
                        version)
                    VALUES (?, ?, ?, ?, ?, ?, TRUE, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                    id,
                    code,
                    diagnosis,
                    criterion.id(),
                    criterion.axis(),
                    level,
                    level == null ? null : REASONS[level],
                    level == null ? null : STRENGTHS[level],
                    level == null ? null : WEAKNESSES[level],
                    level == null ? null : people.get(0).id(),
                    level == null ? null : people.get(0).name(),
                    level == null ? null : now.minusDays(5 + random.nextInt(90)),
                    state,
                    state.equals("VALIDATED") ? people.get(0).name() : null);
            return id;
        }

        private void note(long score, Criterion criterion) throws SQLException {
            long id = Ids.next();
            rows.insert(
                    """
                    INSERT INTO evidence (id, structure_code, kind, title, description, evidence_date, added_by,
                        added_by_name, added_at, version)
                    VALUES (?, ?, 'NOTE', ?, ?, ?, ?, ?, ?, 1)""",
                    id,
                    code,
                    "Relevé de pratiques, critère " + criterion.code(),
                    "Relevé fait en réunion d’équipe : la pratique est décrite, datée et partagée par les conseillers.",
                    today.minusDays(30 + random.nextInt(200)),
                    people.get(0).id(),
                    people.get(0).name(),
                    now.minusDays(4));
            rows.insert(
                    "INSERT INTO evidence_link (id, structure_code, evidence_id, score_id, linked_by_name, linked_at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    code,
                    id,
                    score,
                    people.get(0).name(),
                    now.minusDays(4));
        }

        private void actions(List<Long> weak, int wanted) throws SQLException {
            String[] states = {"IN_PROGRESS", "PLANNED", "DONE", "PLANNED", "IN_PROGRESS", "PLANNED"};
            for (int i = 0; i < Math.min(wanted, weak.size()); i++) {
                Person owner = people.get(i % people.size());
                boolean done = states[i].equals("DONE");
                rows.insert(
                        """
                        INSERT INTO improvement_action (id, structure_code, score_id, title, owner_id, owner_name,
                            due_on, state, created_by, created_by_name, created_at, done_on, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                        Ids.next(),
                        code,
                        weak.get(i),
                        ACTIONS[i],
                        owner.id(),
                        owner.name(),
                        today.plusDays(i == 0 && code.hashCode() % 3 == 0 ? -12 : 20L * (i + 1)),
                        states[i],
                        people.get(0).id(),
                        people.get(0).name(),
                        now.minusDays(60),
                        done ? today.minusDays(3) : null);
            }
        }
    }
}
