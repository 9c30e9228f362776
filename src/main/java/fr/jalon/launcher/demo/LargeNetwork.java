package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Three cycles of self-diagnosis for every mission, to measure with: those of the two years before are closed, that of
 * this year is open and half scored; and one, closed, for every association. Years that a structure has a diagnosis of
 * already are left alone.
 */
final class LargeNetwork implements DemoData {

    private static final String LEAD = "Référente qualité";
    private static final int CYCLES = 3;

    private static final String DIAGNOSIS = "id, structure_code, reference_id, year, state, opened_by, opened_by_name,"
            + " opened_at, signed_by_name, signed_at, version";
    private static final String SCORE = "id, structure_code, diagnosis_id, node_id, axis_id, level, applicable, reason,"
            + " strengths, weaknesses, updated_by, updated_by_name, updated_at, state, version";
    private static final String ACTION = "id, structure_code, score_id, title, owner_id, owner_name, due_on, state,"
            + " created_by, created_by_name, created_at, version";

    private record Criterion(long id, long axis) {}

    /** A reference, its criteria, and the structures and years that have a diagnosis on it. */
    private record Reference(long id, List<Criterion> criteria, Set<String> there) {}

    private final Random random = new Random(440);
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    private final List<Object[]> diagnoses = new ArrayList<>();
    private final List<Object[]> scores = new ArrayList<>();
    private final List<Object[]> actions = new ArrayList<>();

    @Override
    public String name() {
        return "large-network";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            Tables network = Tables.of(connection);
            missions(network);
            associations(network);
            network.insert("self_diagnosis", DIAGNOSIS, diagnoses);
            network.insert("criterion_score", SCORE, scores);
            network.insert("improvement_action", ACTION, actions);
            connection.commit();
        }
        new SealDemo().load(database);
    }

    private void missions(Tables network) throws SQLException {
        Reference reference = reference(network, "JALON-ML");
        for (String mission : structures(network, "MISSION")) {
            for (int year = now.getYear() - CYCLES + 1; year <= now.getYear(); year++) {
                if (!reference.there().contains(mission + year)) {
                    diagnose(mission, year, year < now.getYear(), reference);
                }
            }
        }
    }

    /** One cycle of each association, of this year and closed, so that whoever opens theirs compares with the others. */
    private void associations(Tables network) throws SQLException {
        Reference reference = reference(network, "JALON-ARML");
        for (String association : structures(network, "ASSOCIATION")) {
            if (!reference.there().contains(association + now.getYear())) {
                diagnose(association, now.getYear(), true, reference);
            }
        }
    }

    private static List<String> structures(Tables network, String kind) throws SQLException {
        return network.list("SELECT code FROM structure WHERE kind = ? ORDER BY code", row -> row.getString(1), kind);
    }

    private static Reference reference(Tables network, String code) throws SQLException {
        long id = network.one(
                        "SELECT id FROM quality_reference WHERE code = ? ORDER BY published_at DESC LIMIT 1",
                        row -> row.getLong(1),
                        code)
                .orElseThrow();
        return new Reference(
                id,
                network.list(
                        "SELECT id, parent_id FROM reference_node WHERE reference_id = ? AND assessable"
                                + " ORDER BY tree_rank",
                        row -> new Criterion(row.getLong(1), row.getLong(2)),
                        id),
                Set.copyOf(network.list(
                        "SELECT CONCAT(structure_code, year) FROM self_diagnosis WHERE reference_id = ?",
                        row -> row.getString(1),
                        id)));
    }

    private void diagnose(String mission, int year, boolean closed, Reference reference) {
        long diagnosis = Ids.next();
        LocalDateTime opened = now.withDayOfYear(20).withYear(year);
        diagnoses.add(new Object[] {
            diagnosis,
            mission,
            reference.id(),
            year,
            closed ? "SIGNED" : "OPEN",
            0,
            LEAD,
            opened,
            closed ? LEAD : null,
            closed ? soonest(opened.plusDays(200), now) : null,
            1
        });
        for (Criterion criterion : reference.criteria()) {
            Integer level = closed || random.nextBoolean() ? Integer.valueOf(random.nextInt(5)) : null;
            long score = score(mission, diagnosis, criterion, level, closed, opened.plusDays(30));
            if (!closed && level != null && level < 2 && random.nextInt(3) == 0) {
                action(mission, score);
            }
        }
    }

    private static LocalDateTime soonest(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    private long score(
            String mission, long diagnosis, Criterion criterion, Integer level, boolean closed, LocalDateTime written) {
        long id = Ids.next();
        boolean scored = level != null;
        scores.add(new Object[] {
            id,
            mission,
            diagnosis,
            criterion.id(),
            criterion.axis(),
            level,
            true,
            scored ? "Le cadre est écrit et appliqué ; il reste à le suivre sur les permanences extérieures." : null,
            scored ? "L’équipe connaît le cadre." : null,
            scored ? "Le suivi repose sur une seule personne." : null,
            scored ? 0 : null,
            scored ? LEAD : null,
            scored ? written : null,
            closed ? "VALIDATED" : scored ? "DRAFTED" : "TO_DO",
            1
        });
        return id;
    }

    private void action(String mission, long score) {
        actions.add(new Object[] {
            Ids.next(),
            mission,
            score,
            "Partager le suivi entre deux personnes",
            0,
            LEAD,
            now.toLocalDate().plusDays(random.nextInt(200) - 40L),
            "PLANNED",
            0,
            LEAD,
            now.minusDays(50),
            1
        });
    }
}
