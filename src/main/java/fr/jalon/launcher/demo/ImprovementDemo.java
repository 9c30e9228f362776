package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan of Lisieux: its project, what it found about itself, two roadmaps with their actions in every state, a review
 * that was closed and one that is open. All of it is invented.
 */
public final class ImprovementDemo implements DemoData {
    private static final String LISIEUX = "14366S00";

    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    private final LocalDate today = now.toLocalDate();
    private final List<Person> people = new ArrayList<>();
    private NetworkRows network;

    /** Who carries an action. */
    private record Person(long id, String name) {}

    @Override
    public String name() {
        return "improvement";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            network = new NetworkRows(connection);
            people(connection);
            project();
            List<Long> swot = swot();
            List<Long> roadmaps = roadmaps();
            for (PlannedInDemo action : PlannedInDemo.ALL) {
                action(action, swot, roadmaps);
            }
            nodes();
            new ReviewDemo(network, LISIEUX, people.get(0).name(), today).write();
            connection.commit();
        }
    }

    private void people(Connection connection) throws SQLException {
        people.clear();
        try (PreparedStatement query = connection.prepareStatement(
                """
                SELECT DISTINCT a.id, a.name, MIN(FIELD(m.role, 'QUALITY_LEAD', 'DIRECTOR', 'TEAM_LEAD', 'COUNSELLOR')) AS place
                FROM account a JOIN membership m ON m.account_id = a.id
                WHERE m.structure_code = ? AND m.role IN ('QUALITY_LEAD', 'DIRECTOR', 'TEAM_LEAD', 'COUNSELLOR')
                GROUP BY a.id, a.name ORDER BY place, a.id""")) {
            query.setString(1, LISIEUX);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    people.add(new Person(rows.getLong(1), rows.getString(2)));
                }
            }
        }
    }

    private Person person(int place) {
        return people.get(place % people.size());
    }

    private void project() throws SQLException {
        network.insert(
                """
                INSERT INTO structure_project (id, structure_code, title, first_year, last_year, core_values, objectives,
                    context, strategy, changed_by_name, changed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                Ids.next(),
                LISIEUX,
                "Projet associatif",
                today.getYear() - 1,
                today.getYear() + 3,
                DemoPlanTexts.VALUES,
                DemoPlanTexts.OBJECTIVES,
                DemoPlanTexts.CONTEXT,
                DemoPlanTexts.STRATEGY,
                person(1).name(),
                now.minusDays(200));
    }

    private List<Long> swot() throws SQLException {
        List<Long> ids = new ArrayList<>();
        for (String[] item : DemoPlanTexts.SWOT) {
            long id = Ids.next();
            ids.add(id);
            network.insert(
                    """
                    INSERT INTO swot_item (id, structure_code, kind, theme, text, source, created_by_name, created_at, version)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                    id,
                    LISIEUX,
                    item[0],
                    item[1],
                    item[2],
                    item[3],
                    person(0).name(),
                    now.minusDays(210));
        }
        return ids;
    }

    private List<Long> roadmaps() throws SQLException {
        List<Long> ids = new ArrayList<>();
        for (String[] texts : DemoPlanTexts.ROADMAPS) {
            long id = Ids.next();
            ids.add(id);
            Object[] values = new Object[17];
            values[0] = id;
            values[1] = LISIEUX;
            values[2] = texts[0];
            values[3] = today.getYear() - 1;
            values[4] = today.getYear() + 3;
            System.arraycopy(texts, 1, values, 5, 10);
            values[15] = person(1).name();
            values[16] = now.minusDays(180);
            network.insert(
                    """
                    INSERT INTO roadmap (id, structure_code, title, first_year, last_year, objective, actions, calendar,
                        resources, responsibilities, indicators, risks, follow_up, communication, evaluation,
                        changed_by_name, changed_at, version)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                    values);
        }
        return ids;
    }

    private void action(PlannedInDemo plan, List<Long> swot, List<Long> roadmaps) throws SQLException {
        long id = Ids.next();
        Long item = plan.swot() < 0 ? null : swot.get(plan.swot());
        Long roadmap = plan.roadmap() < 0 ? null : roadmaps.get(plan.roadmap());
        boolean done = plan.state().equals("DONE");
        Person owner = person(plan.owner());
        network.insert(
                """
                INSERT INTO improvement_action (id, structure_code, title, description, owner_id, owner_name, due_on, state,
                    created_by, created_by_name, created_at, done_on, version, origin, swot_item_id, roadmap_id, priority,
                    effort, starts_on, progress, risk, mitigation, indicator, unit, baseline, target, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                LISIEUX,
                plan.title(),
                plan.description(),
                owner.id(),
                owner.name(),
                today.plusDays(plan.dueIn()),
                plan.state(),
                person(0).id(),
                person(0).name(),
                now.minusDays(190),
                done ? today.plusDays(plan.dueIn() - 4L) : null,
                item != null ? "SWOT" : roadmap != null ? "PROJECT" : "OTHER",
                item,
                roadmap,
                plan.priority(),
                plan.effort(),
                today.plusDays(plan.dueIn() - plan.days()),
                done ? 100 : plan.progress(),
                plan.risk(),
                plan.risk() == null ? null : "Point mensuel en réunion de direction, et solution de repli écrite.",
                plan.indicator(),
                plan.indicator() == null ? null : plan.unit(),
                plan.indicator() == null ? null : BigDecimal.valueOf(plan.baseline()),
                plan.indicator() == null ? null : BigDecimal.valueOf(plan.target()),
                now.minusDays(20));
        parts(id, plan);
    }

    private void parts(long action, PlannedInDemo plan) throws SQLException {
        Person helper = person(plan.owner() + 1);
        network.insert(
                "INSERT INTO action_contributor (id, structure_code, action_id, account_id, name) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                LISIEUX,
                action,
                helper.id(),
                helper.name());
        for (int i = 0; i < plan.steps().length; i++) {
            LocalDate due = today.plusDays(
                    plan.dueIn() - (long) plan.days() * (plan.steps().length - 1 - i) / plan.steps().length);
            boolean done = plan.progress() * plan.steps().length >= 100 * (i + 1)
                    || plan.state().equals("DONE");
            network.insert(
                    "INSERT INTO action_step (id, structure_code, action_id, position, title, due_on, done_on)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    LISIEUX,
                    action,
                    i,
                    plan.steps()[i],
                    due,
                    done ? due.minusDays(2) : null);
        }
        budget(action, plan);
        story(action, plan);
    }

    private void budget(long action, PlannedInDemo plan) throws SQLException {
        for (PlannedInDemo.Money line : plan.budget()) {
            network.insert(
                    "INSERT INTO action_budget (id, structure_code, action_id, funder, planned, spent) VALUES (?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    LISIEUX,
                    action,
                    line.funder(),
                    BigDecimal.valueOf(line.planned()),
                    BigDecimal.valueOf(line.spent()));
        }
    }

    private void story(long action, PlannedInDemo plan) throws SQLException {
        if (plan.indicator() != null) {
            measure(action, 150, plan.baseline());
            measure(action, 30, plan.measured());
        }
        if (plan.dueIn() > 40 && plan.priority().equals("HIGH")) {
            network.insert(
                    "INSERT INTO action_postponement (id, structure_code, action_id, due_before, due_after, moved_on,"
                            + " moved_by_name) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    Ids.next(),
                    LISIEUX,
                    action,
                    today.plusDays(plan.dueIn() - 60L),
                    today.plusDays(plan.dueIn()),
                    today.minusDays(25),
                    person(0).name());
        }
    }

    private void measure(long action, int daysAgo, double value) throws SQLException {
        network.insert(
                "INSERT INTO action_measure (id, structure_code, action_id, measured_on, value) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                LISIEUX,
                action,
                today.minusDays(daysAgo),
                BigDecimal.valueOf(value));
    }

    /** Actions that answer a score improve its criterion. */
    private void nodes() throws SQLException {
        network.insert(
                """
                INSERT INTO action_node (id, structure_code, action_id, reference_id, axis_id, node_id)
                SELECT a.id, a.structure_code, a.id, d.reference_id, s.axis_id, s.node_id
                FROM improvement_action a JOIN criterion_score s ON s.id = a.score_id
                JOIN self_diagnosis d ON d.id = s.diagnosis_id
                WHERE NOT EXISTS (SELECT 1 FROM action_node n WHERE n.action_id = a.id)""");
        network.insert("UPDATE improvement_action SET origin = 'GAP' WHERE score_id IS NOT NULL AND origin = 'OTHER'");
        network.insert("UPDATE improvement_action SET progress = 100 WHERE state = 'DONE' AND progress = 0");
    }
}
