package fr.jalon.labelling.commission;

import static fr.jalon.identity.TestPeople.COMMISSION_MEMBER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.label.LabelConditions;
import fr.jalon.shared.Ids;
import fr.jalon.testing.MigrationUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Holds sessions of the commission of the tests, each step by whom it is up to. */
@ApplicationScoped
public class TestSessions {

    /** The seats of the tests: see {@code tenants/south.sql}. */
    static final long PRESIDENT = 9700;

    static final long STATE = 9701;
    static final long NORTH = 9702;

    /** A session and its one item. */
    public record Held(long session, long item) {}

    @Inject
    TestActor actor;

    @Inject
    PlanSession plan;

    @Inject
    HoldSession hold;

    @Inject
    HoldVote votes;

    @Inject
    CastVote cast;

    @Inject
    RecordDecision decide;

    @Inject
    SignMinutes sign;

    @Inject
    NotifyDecision notice;

    @Inject
    ReadSessions read;

    @Inject
    NationalDay day;

    /** A closed audit of a structure, on a diagnosis of its own; with a major finding on a criterion, or (null) none. */
    public long closedAudit(String structure, int year, String major) throws SQLException {
        long id = Ids.next();
        String code = "'" + structure + "'";
        execute("INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name,"
                + " opened_at, signed_by_name, signed_at, version) SELECT " + id + ", " + code + ", MAX(id), " + year
                + ", 'SIGNED', 102, 'Essai', NOW(6), 'Essai', NOW(6), 0 FROM quality_reference"
                + " WHERE code = 'JALON-ML' AND state = 'PUBLISHED'");
        execute("INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on, planned_until,"
                + " admitted_on, opened_on, reply_deadline, closed_on, conclusion) VALUES (" + id + ", " + code + ", "
                + id
                + ", 'INITIAL', 'CLOSED', CURDATE(), CURDATE(), CURDATE(), CURDATE(), CURDATE(), CURDATE(), 'Tenu')");
        if (major != null) {
            execute("INSERT INTO finding (id, audit_id, structure_code, kind, criterion, text, author_id, author_name,"
                    + " recorded_at) VALUES (" + id + ", " + id + ", " + code + ", 'MAJOR', '" + major
                    + "', 'Manque', 1, 'Essai', NOW(6))");
        }
        return id;
    }

    /** Plans a session today with that audit alone on its agenda. */
    public Held planned(long audit) {
        return actor.as(LABEL_OFFICE, () -> {
            long session = plan.plan(day.today(), LocalTime.of(14, 0), "Essai");
            plan.add(session, 0, new Candidate.Key(audit, null));
            return new Held(session, read.open(session).items().get(0).id());
        });
    }

    /** The same for an appeal. */
    public Held plannedAppeal(long appeal) {
        return actor.as(LABEL_OFFICE, () -> {
            long session = plan.plan(day.today(), LocalTime.of(14, 0), "Essai");
            plan.add(session, 0, new Candidate.Key(null, appeal));
            return new Held(session, read.open(session).items().get(0).id());
        });
    }

    /** The same, its agenda sent. */
    public Held convened(long audit) {
        return convene(planned(audit));
    }

    Held convene(Held held) {
        actor.as(LABEL_OFFICE, () -> {
            plan.convene(held.session(), version(held));
            return null;
        });
        return held;
    }

    /** The same, opened with everybody there. */
    public Held open(long audit) {
        return open(convened(audit), PRESIDENT, STATE, NORTH);
    }

    Held open(Held held, Long... present) {
        actor.as(LABEL_OFFICE, () -> {
            hold.attend(held.session(), version(held), Set.of(present), Set.of());
            hold.open(held.session(), version(held), PRESIDENT);
            return null;
        });
        return held;
    }

    /** Opens a vote, lets them vote, and counts it. */
    public void vote(Held held, DecisionKind proposal, boolean secret, VoteChoice choice, TestPeople... people) {
        openVote(held, proposal, secret);
        for (TestPeople who : people) {
            cast(held, who, choice);
        }
        closeVote(held);
    }

    void openVote(Held held, DecisionKind proposal, boolean secret) {
        actor.as(LABEL_OFFICE, () -> {
            votes.open(held.item(), itemVersion(held), proposal, secret);
            return null;
        });
    }

    void cast(Held held, TestPeople who, VoteChoice choice) {
        actor.as(who, () -> {
            cast.vote(held.item(), choice);
            return null;
        });
    }

    void closeVote(Held held) {
        actor.as(LABEL_OFFICE, () -> {
            votes.close(held.item(), itemVersion(held));
            return null;
        });
    }

    /** Records what was voted, with one condition where it has some. */
    public void record(Held held, DecisionKind kind) {
        record(held, kind, null);
    }

    public void record(Held held, DecisionKind kind, String departure) {
        List<LabelConditions.Wanted> conditions = kind == DecisionKind.LABEL_WITH_CONDITIONS
                ? List.of(new LabelConditions.Wanted(
                        "Afficher les délais", day.today().plusMonths(3)))
                : List.of();
        actor.as(
                LABEL_OFFICE,
                () -> decide.record(
                        held.item(),
                        itemVersion(held),
                        new RecordDecision.Request(
                                "La commission suit les auditeurs.",
                                departure,
                                conditions,
                                day.today(),
                                day.today().plusYears(3))));
    }

    /** Closes the session; its president signs the minutes. */
    public void sign(Held held) {
        close(held);
        actor.as(COMMISSION_MEMBER, () -> {
            sign.sign(held.session(), version(held));
            return null;
        });
    }

    void close(Held held) {
        actor.as(LABEL_OFFICE, () -> {
            hold.close(held.session(), version(held));
            return null;
        });
    }

    /** Tells the structure. */
    public void tell(Held held) {
        actor.as(LABEL_OFFICE, () -> {
            for (long decision : notice.pending(held.session())) {
                notice.notify(decision);
            }
            return null;
        });
    }

    int version(Held held) {
        return read.open(held.session()).session().version();
    }

    int itemVersion(Held held) {
        return read.item(held.item()).item().version();
    }

    static void execute(String sql) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static long number(String sql) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
