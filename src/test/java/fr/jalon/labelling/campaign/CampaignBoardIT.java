package fr.jalon.labelling.campaign;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER_ELSEWHERE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Statements;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The figures of a campaign are those of its audits, counted by MariaDB whatever their number, each for who may see them. */
@ExtendWith(ArquillianExtension.class)
class CampaignBoardIT {

    private static final Logger LOG = Logger.getLogger(CampaignBoardIT.class.getName());
    private static final long CAMPAIGN = 9_066;
    private static final CampaignFilter ALL = CampaignFilter.of(null, null, null, null);

    @Inject
    TestActor actor;

    @Inject
    FollowCampaigns follow;

    @Inject
    ForeseeCampaign foresee;

    @Inject
    ReadOwnCampaigns own;

    @Inject
    Statements statements;

    private final LocalDate today = Here.today();

    @AfterEach
    void leaveNothingToOthers() throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            Tables tables = Tables.of(connection);
            tables.update("DELETE FROM audit WHERE campaign_id = ?", CAMPAIGN);
            tables.update("DELETE FROM audit_campaign WHERE id = ?", CAMPAIGN);
            tables.update("DELETE FROM structure WHERE code LIKE '96___S00'");
        }
    }

    @Test
    void theBoardCountsEachAuditOnceWhereItStands() throws SQLException {
        network(10);
        List<RegionBoard> regions = actor.as(LABEL_OFFICE, () -> follow.regions(CAMPAIGN, ALL));
        assertThat(regions).extracting(RegionBoard::code).containsExactly("32", "28");
        assertThat(regions).extracting(RegionBoard::total).containsExactly(5, 5);
        assertThat(regions.get(0).at(CampaignStage.PROGRAMMED)).isEqualTo(5);
        assertThat(regions.get(0).late()).isEqualTo(5);
        CampaignFilter late = CampaignFilter.of("28", "programmed", "late", null);
        assertThat(actor.as(LABEL_OFFICE, () -> follow.countAudits(CAMPAIGN, late)))
                .isEqualTo(5);
        assertThat(actor.as(LABEL_OFFICE, () -> follow.audits(CAMPAIGN, late, 0, 2)))
                .hasSize(2)
                .allMatch(CampaignAudit::late);
        StageWait wait =
                actor.as(LABEL_OFFICE, () -> follow.waits(CAMPAIGN, ALL)).get(0);
        assertThat(wait).isEqualTo(new StageWait(CampaignStage.PROGRAMMED, 10, 10, 100, 100));
        assertThat(actor.as(LABEL_OFFICE, () -> follow.open(CAMPAIGN)).audits()).isEqualTo(10);
    }

    @Test
    void theCalendarCountsVisitsOnTheirFirstDayAgainstTheCapacity() throws SQLException {
        network(10);
        ForeseeCampaign.Calendar calendar = actor.as(LABEL_OFFICE, () -> foresee.calendar(CAMPAIGN));
        assertThat(calendar.visits()).containsEntry(today.plusDays(30), 5).hasSize(1);
        assertThat(calendar.without()).isEqualTo(5);
        assertThat(calendar.months())
                .contains(new CampaignMonth(YearMonth.from(today.plusDays(30)), 5, 4))
                .allMatch(month -> month.over() == (month.visits() == 5));
        assertThat(actor.as(
                        LABEL_OFFICE,
                        () -> follow.countAudits(
                                CAMPAIGN,
                                CampaignFilter.of(
                                        null, null, null, today.plusDays(30).toString()))))
                .isEqualTo(5);
    }

    @Test
    void theForecastSaysThatTooLittleHappened() throws SQLException {
        network(10);
        Forecast forecast = actor.as(LABEL_OFFICE, () -> foresee.forecast(CAMPAIGN));
        assertThat(forecast.isKnown()).isFalse();
        assertThat(forecast.steps()).extracting(StepForecast::remaining).containsOnly(10);
        assertThat(forecast.steps().get(3).basis()).isEqualTo(StepForecast.Basis.CAPACITY);
    }

    @Test
    void anAssociationSeesTheAuditsOfItsOwnMissionsOnly() throws SQLException {
        network(10);
        List<RegionBoard> own = actor.as(LABEL_OFFICER, () -> follow.regions(CAMPAIGN, ALL));
        assertThat(own).extracting(RegionBoard::total).containsExactly(5);
        assertThat(actor.as(LABEL_OFFICER, () -> follow.open(CAMPAIGN)).audits())
                .isEqualTo(5);
        assertThat(actor.as(
                        LABEL_OFFICER, () -> follow.countAudits(CAMPAIGN, CampaignFilter.of("32", null, null, null))))
                .isZero();
        assertThat(actor.as(LABEL_OFFICER, () -> follow.page(0, 50)))
                .filteredOn(line -> line.id() == CAMPAIGN)
                .extracting(CampaignLine::audits)
                .containsExactly(5);
        assertThat(actor.as(LABEL_OFFICER_ELSEWHERE, () -> follow.page(0, 50)))
                .extracting(CampaignLine::id)
                .doesNotContain(CAMPAIGN);
        assertThatThrownBy(() -> actor.as(LABEL_OFFICER_ELSEWHERE, () -> follow.open(CAMPAIGN)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        assertThatThrownBy(() -> actor.as(LABEL_OFFICER, () -> foresee.forecast(CAMPAIGN)))
                .hasMessage("error.forbidden");
    }

    @Test
    void neitherMissionsNorAuditorsSeeTheBoardAndAMissionSeesOnlyTheCampaignsThatAuditIt() throws SQLException {
        network(10);
        for (TestPeople stranger : List.of(QUALITY_LEAD_NORTH, AUDITOR_CERTIFIER)) {
            assertThatThrownBy(() -> actor.as(stranger, () -> follow.regions(CAMPAIGN, ALL)))
                    .as(stranger.name())
                    .hasMessage("error.forbidden");
        }
        assertThat(actor.as(QUALITY_LEAD_NORTH, own::all)).noneMatch(line -> line.id() == CAMPAIGN);
        assertThatThrownBy(() -> actor.as(LABEL_OFFICER, own::all)).hasMessage("error.forbidden");
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfAudits() throws Exception {
        network(10);
        List<Long> few = statements();
        leaveNothingToOthers();
        network(440);
        assertThat(statements()).isEqualTo(few);
        long begun = System.nanoTime();
        board();
        LOG.info(() -> "The board of 440 audits takes " + (System.nanoTime() - begun) / 1_000_000 + " ms");
    }

    private List<Long> statements() throws Exception {
        List<Long> counted = new ArrayList<>();
        List<Callable<?>> pages = List.of(
                this::everything,
                () -> follow.audits(CAMPAIGN, ALL, 0, 25),
                () -> foresee.calendar(CAMPAIGN),
                () -> foresee.forecast(CAMPAIGN));
        for (Callable<?> page : pages) {
            counted.add(actor.as(LABEL_OFFICE, () -> statements.of(page)));
        }
        return counted;
    }

    private void board() throws Exception {
        actor.as(LABEL_OFFICE, this::everything);
    }

    private Object everything() {
        follow.open(CAMPAIGN);
        follow.regions(CAMPAIGN, ALL);
        return follow.waits(CAMPAIGN, ALL);
    }

    /** So many missions of two regions, one half of an association of the tests; one audit each, one half with a day. */
    private void network(int missions) throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            Tables tables = Tables.of(connection);
            campaign(tables);
            List<Object[]> structures = new ArrayList<>();
            List<Object[]> audits = new ArrayList<>();
            for (int i = 0; i < missions; i++) {
                String code = "96%03dS00".formatted(i);
                boolean ours = i % 2 == 0;
                LocalDate day = ours ? today.plusDays(30) : null;
                structures.add(new Object[] {
                    code,
                    "MISSION",
                    "Mission de chiffres " + i,
                    ours ? "28" : "32",
                    ours ? "Normandie" : "Hauts-de-France",
                    ours ? "AR98" : null,
                    "rows_" + code,
                    "SUSPENDED",
                    today.atStartOfDay()
                });
                audits.add(new Object[] {96_000_000L + i, code, "INITIAL", CAMPAIGN, "PROGRAMMED", day, day, 0});
            }
            tables.insert(
                    "structure",
                    "code, kind, name, region_code, region_name, association_code, database_name, state, created_at",
                    structures);
            tables.insert(
                    "audit",
                    "id, structure_code, kind, campaign_id, state, planned_on, planned_until, version",
                    audits);
        }
    }

    private void campaign(Tables tables) {
        tables.update(
                """
                INSERT INTO audit_campaign (id, reference_id, name, kind, scope, from_day, until_day, capacity, state, created_by,
                    created_by_name, created_at, launched_on)
                SELECT ?, MAX(id), 'Campagne de chiffres', 'INITIAL', 'ALL', ?, ?, 4, 'LAUNCHED', 401, 'Essai', NOW(6), ?
                FROM quality_reference WHERE code = 'JALON-ML'""",
                CAMPAIGN,
                today.minusDays(120),
                today.plusDays(200),
                today.minusDays(100));
    }
}
