package fr.jalon.labelling.assignment;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_ELSEWHERE;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.AuditPost;
import fr.jalon.labelling.audit.FollowAudits;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.PrepareVisit;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import fr.jalon.testing.Mailbox;
import fr.jalon.testing.MigrationUser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is told that pairs and days are named, changed or taken away, by a real mail server, and who hears of it. */
@ExtendWith(ArquillianExtension.class)
class AssignmentNewsIT {

    private static final String STRUCTURE = "98001S00";
    private static final String NAME = "Essai-Nord";

    @Inject
    TestActor actor;

    @Inject
    MakePlans plans;

    @Inject
    PrepareVisit prepare;

    @Inject
    FollowAudits follow;

    @Inject
    AuditPost post;

    @Inject
    NationalDay day;

    private final long audit = Ids.next();

    @BeforeEach
    void program() throws SQLException {
        post.tellAll();
        network("INSERT INTO audit (id, structure_code, kind, campaign_id, state) VALUES (" + audit + ", '" + STRUCTURE
                + "', 'INITIAL', 97071, 'PROGRAMMED')");
    }

    @AfterEach
    void leaveNothingToOthers() throws SQLException {
        network("DELETE FROM audit_plan_reason WHERE visit_id IN (SELECT id FROM audit_plan_visit WHERE audit_id = "
                + audit + ")");
        for (String table :
                List.of("audit_plan_visit", "assignment_news", "audit_news", "audit_auditor", "audit_pin")) {
            network("DELETE FROM " + table + " WHERE audit_id = " + audit);
        }
        network("DELETE FROM audit WHERE id = " + audit);
    }

    @Test
    void aPlanIsToldOnceToEachConcernedAndNotAgainWhereItChangesNothing() throws Exception {
        int auditors = letters(AUDITOR_CERTIFIER, "Vos audits : ").size();
        int leads = letters(QUALITY_LEAD_NORTH, "sont fixés").size();
        int directors = letters(DIRECTOR_NORTH, "sont fixés").size();
        AuditPlan plan = applied();
        post.tellAll();
        List<String> told = letters(AUDITOR_CERTIFIER, "Vos audits : ", auditors + 1);
        assertThat(told).hasSize(auditors + 1);
        assertThat(told.get(auditors))
                .startsWith("Vos audits : ")
                .containsPattern("Un audit vous est confié|audits vous sont confiés");
        List<String> structure = letters(QUALITY_LEAD_NORTH, "sont fixés", leads + 1);
        assertThat(structure).hasSize(leads + 1);
        assertThat(structure.get(leads))
                .contains(NAME, "Visite du ", "Organismes des auditeurs : Organisation d'essai")
                .doesNotContain(AUDITOR_CERTIFIER.name(), AUDITOR_NETWORK.name());
        assertThat(letters(DIRECTOR_NORTH, "sont fixés", directors + 1)).hasSize(directors + 1);
        assertThat(letters(COUNSELLOR_NORTH, "sont fixés")).isEmpty();
        int asItStands = actor.as(LABEL_OFFICE, this::version);
        AuditPlan same = applied();
        assertThat(plan.getId()).isNotEqualTo(same.getId());
        assertThat(actor.as(LABEL_OFFICE, this::version)).isEqualTo(asItStands);
        post.tellAll();
        assertThat(letters(AUDITOR_CERTIFIER, "Vos audits : ")).hasSize(auditors + 1);
        assertThat(letters(QUALITY_LEAD_NORTH, "sont fixés")).hasSize(leads + 1);
        for (String database : List.of("ml_98001s00", "ar_98", "un_unml")) {
            assertThat(heard(database)).as(database).isEqualTo(1);
        }
        for (String database : List.of("ml_98002s00", "ml_97001s00", "ar_97")) {
            assertThat(heard(database)).as(database).isZero();
        }
    }

    @Test
    void whoIsReplacedWithdrawnOrCancelledIsToldToo() throws Exception {
        LocalDate from = day.today().plusDays(40);
        name(AUDITOR_NETWORK, from);
        post.tellAll();
        int given = letters(AUDITOR_NETWORK, "Un audit vous est confié", 1).size();
        assertThat(given).isPositive();
        int taken = letters(AUDITOR_NETWORK, "Un audit ne vous est plus confié").size();
        int replaced = letters(AUDITOR_ELSEWHERE, "Un audit vous est confié").size();
        int moved = letters(AUDITOR_CERTIFIER, "Les jours d’un de vos audits changent")
                .size();
        name(AUDITOR_ELSEWHERE, from.plusDays(1));
        post.tellAll();
        assertThat(letters(AUDITOR_NETWORK, "Un audit ne vous est plus confié", taken + 1))
                .hasSize(taken + 1);
        assertThat(letters(AUDITOR_ELSEWHERE, "Un audit vous est confié", replaced + 1))
                .hasSize(replaced + 1);
        assertThat(letters(AUDITOR_CERTIFIER, "Les jours d’un de vos audits changent", moved + 1))
                .hasSize(moved + 1);
        int withdrawn = letters(QUALITY_LEAD_NORTH, "ne tiennent plus").size();
        actor.as(LABEL_OFFICE, () -> prepare.withdraw(audit, version()));
        name(AUDITOR_ELSEWHERE, from.plusDays(1));
        post.tellAll();
        assertThat(letters(QUALITY_LEAD_NORTH, "ne tiennent plus", withdrawn + 1))
                .hasSize(withdrawn + 1);
        int cancelled = letters(AUDITOR_ELSEWHERE, "est annulé").size();
        actor.as(LABEL_OFFICE, () -> {
            follow.cancel(audit);
            return null;
        });
        post.tellAll();
        assertThat(letters(AUDITOR_ELSEWHERE, "est annulé", cancelled + 1)).hasSize(cancelled + 1);
        assertThat(letters(QUALITY_LEAD_SOUTH, NAME)).isEmpty();
    }

    private void name(TestPeople network, LocalDate from) {
        PrepareVisit.Visit visit =
                new PrepareVisit.Visit(AUDITOR_CERTIFIER.accountId(), network.accountId(), from, from.plusDays(1));
        actor.as(LABEL_OFFICE, () -> prepare.name(audit, version(), visit));
    }

    private int version() {
        return follow.open(audit).audit().getVersion();
    }

    private AuditPlan applied() {
        LocalDate from = day.today().plusDays(10);
        AuditPlan asked = actor.as(LABEL_OFFICE, () -> plans.ask(from, from.plusDays(30), 1));
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        AuditPlan plan = asked;
        while (plan.getState().isBusy() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            plan = actor.as(LABEL_OFFICE, () -> plans.open(asked.getId()));
        }
        int version = plan.getVersion();
        return actor.as(LABEL_OFFICE, () -> {
            plans.apply(asked.getId(), version);
            return plans.open(asked.getId());
        });
    }

    /** Letters that name the audited structure and say this. */
    private static List<String> letters(TestPeople who, String saying) throws Exception {
        return letters(who, saying, 0);
    }

    private static List<String> letters(TestPeople who, String saying, int atLeast) throws Exception {
        return Mailbox.letters(who.mail(), letter -> letter.contains(NAME) && letter.contains(saying), atLeast);
    }

    private int heard(String database) throws SQLException {
        try (Connection connection = MigrationUser.open(database)) {
            return Tables.of(connection)
                    .one(
                            "SELECT COUNT(*) FROM webhook_news WHERE kind = 'audit.assigned' AND subject = ?",
                            row -> row.getInt(1),
                            Ids.text(audit))
                    .orElseThrow();
        }
    }

    private static void network(String change) throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            Tables.of(connection).update(change);
        }
    }
}
