package fr.jalon.labelling.campaign;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.COMMISSION_MEMBER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.labelling.reference.References;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Together;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A campaign programs the audits of its missions in the background, each once, whatever happens meanwhile. */
@ExtendWith(ArquillianExtension.class)
class CampaignIT {

    private static final Set<String> MISSIONS = Set.of("97001S00", "98001S00");
    private static final String NAME = "Campagne des essais";

    @Inject
    TestActor actor;

    @Inject
    LeadCampaign lead;

    @Inject
    ReadCampaigns read;

    @Inject
    ProgramCampaign program;

    @Inject
    CampaignWork work;

    @Inject
    References references;

    @Inject
    Together together;

    @Resource
    UserTransaction transaction;

    /** Audits of these missions are programmed by nobody else: what a launch left is taken away, for the other tests. */
    @AfterEach
    void leaveNothingToOthers() throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            Tables tables = Tables.of(connection);
            String campaigns = "(SELECT id FROM audit_campaign WHERE name = ?)";
            String audits = "(SELECT id FROM audit WHERE state = 'PROGRAMMED' AND campaign_id IN " + campaigns + ")";
            tables.update("DELETE FROM audit_news WHERE audit_id IN " + audits, NAME);
            tables.update("DELETE FROM audit WHERE state = 'PROGRAMMED' AND campaign_id IN " + campaigns, NAME);
            tables.update("UPDATE audit SET campaign_id = NULL WHERE campaign_id IN " + campaigns, NAME);
            for (String table : List.of("campaign_launch", "audit_campaign_place")) {
                tables.update("DELETE FROM " + table + " WHERE campaign_id IN " + campaigns, NAME);
            }
            tables.update("DELETE FROM audit_campaign WHERE name = ?", NAME);
        }
    }

    @Test
    void aLaunchProgramsEachMissionOnceInTheBackgroundAndAnotherLaunchProgramsNobodyAgain() throws SQLException {
        AuditCampaign campaign = prepared();
        actor.as(LABEL_OFFICE, () -> lead.launch(campaign.getId(), campaign.getVersion()));
        CampaignLaunch first = ended(campaign.getId());
        assertThat(first.getDone()).isEqualTo(MISSIONS.size());
        assertThat(first.getPercent()).isEqualTo(100);
        assertThat(first.getProgrammed()).isEqualTo(audits(campaign.getId())).isPositive();
        assertThat(actor.as(LABEL_OFFICE, () -> read.missing(campaign.getId())))
                .isEqualTo(MISSIONS.size() - first.getProgrammed());
        assertThat(count(
                        "SELECT COUNT(*) FROM audit_news WHERE kind = 'PROGRAMMED' AND audit_id IN"
                                + " (SELECT id FROM audit WHERE campaign_id = ?)",
                        campaign.getId()))
                .isEqualTo(count(
                        "SELECT COUNT(*) FROM audit WHERE state = 'PROGRAMMED' AND campaign_id = ?", campaign.getId()));
        AuditCampaign launched = actor.as(LABEL_OFFICE, () -> read.open(campaign.getId()));
        actor.as(LABEL_OFFICE, () -> lead.launch(launched.getId(), launched.getVersion()));
        CampaignLaunch second = ended(campaign.getId());
        assertThat(second.getProgrammed()).isZero();
        assertThat(audits(campaign.getId())).isEqualTo(first.getProgrammed());
    }

    @Test
    void whatWasLeftHalfWayIsTakenUpWhereItStoodAndWhatWasNotCommittedIsDoneAgain() throws Exception {
        AuditCampaign campaign = prepared();
        long launch = leftByAServerThatStopped(campaign);
        try (Workspace.Stay stay = Workspace.of(StructureCode.NATIONAL_UNION).enter()) {
            transaction.begin();
            program.next(launch, 1);
            transaction.rollback();
            assertThat(audits(campaign.getId())).isZero();
            assertThat(program.next(launch, 1)).isTrue();
        }
        assertThat(progress(campaign.getId()).isBusy()).isTrue();
        assertThat(progress(campaign.getId()).getDone()).isEqualTo(1);
        work.program(launch);
        CampaignLaunch ended = ended(campaign.getId());
        assertThat(ended.getDone()).isEqualTo(MISSIONS.size());
        assertThat(audits(campaign.getId())).isEqualTo(ended.getProgrammed());
        work.program(launch);
        assertThat(audits(campaign.getId())).isEqualTo(ended.getProgrammed());
    }

    @Test
    void ofSeveralLaunchesAtOnceOneWins() {
        AuditCampaign campaign = prepared();
        List<Together.Outcome> launched = together.all(
                () -> lead.launch(campaign.getId(), campaign.getVersion()), LABEL_OFFICE, LABEL_OFFICE, LABEL_OFFICE);
        assertThat(launched).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(launched).filteredOn(one -> !one.isDone()).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                        .isIn("error.changedMeanwhile", "campaign.refused.busy", "error.busy")));
        assertThat(ended(campaign.getId()).getDone()).isEqualTo(MISSIONS.size());
    }

    @Test
    void aCampaignIsNotClosedBeforeItIsLaunchedNorLaunchedOnceItIsClosed() {
        AuditCampaign campaign = prepared();
        assertThatThrownBy(() -> close(campaign.getId(), campaign.getVersion())).hasMessage("campaign.refused.DRAFT");
        actor.as(LABEL_OFFICE, () -> lead.launch(campaign.getId(), campaign.getVersion()));
        ended(campaign.getId());
        assertThatThrownBy(() -> close(campaign.getId(), campaign.getVersion())).hasMessage("error.changedMeanwhile");
        int version = actor.as(LABEL_OFFICE, () -> read.open(campaign.getId())).getVersion();
        close(campaign.getId(), version);
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, () -> lead.launch(campaign.getId(), version + 1)))
                .hasMessage("campaign.refused.CLOSED");
    }

    @Test
    void aDraftIsDeletedWithItsPlacesAndJournaled() throws SQLException {
        AuditCampaign campaign = prepared();
        assertThat(count("SELECT COUNT(*) FROM audit_campaign_place WHERE campaign_id = ?", campaign.getId()))
                .isEqualTo(MISSIONS.size());
        assertThatThrownBy(() -> delete(LABEL_OFFICE, campaign.getId(), campaign.getVersion() + 1))
                .hasMessage("error.changedMeanwhile");
        delete(LABEL_OFFICE, campaign.getId(), campaign.getVersion());
        assertThat(count("SELECT COUNT(*) FROM audit_campaign WHERE id = ?", campaign.getId()))
                .isZero();
        assertThat(count("SELECT COUNT(*) FROM audit_campaign_place WHERE campaign_id = ?", campaign.getId()))
                .isZero();
        assertThat(count(
                        "SELECT COUNT(*) FROM un_unml.journal_entry WHERE action = 'DELETE' AND subject_kind = 'AuditCampaign'"
                                + " AND subject_id = ?",
                        Ids.text(campaign.getId())))
                .isEqualTo(1);
        assertThatThrownBy(() -> delete(LABEL_OFFICE, campaign.getId(), campaign.getVersion()))
                .hasMessage("error.notFound");
    }

    @Test
    void whatIsLaunchedIsClosedAndNotDeleted() {
        AuditCampaign campaign = prepared();
        actor.as(LABEL_OFFICE, () -> lead.launch(campaign.getId(), campaign.getVersion()));
        ended(campaign.getId());
        int version = actor.as(LABEL_OFFICE, () -> read.open(campaign.getId())).getVersion();
        assertThatThrownBy(() -> delete(LABEL_OFFICE, campaign.getId(), version))
                .hasMessage("campaign.refused.delete");
        close(campaign.getId(), version);
        assertThatThrownBy(() -> delete(LABEL_OFFICE, campaign.getId(), version + 1))
                .hasMessage("campaign.refused.CLOSED");
    }

    @Test
    void aCampaignAuditsMissionsThatThereAreOnAReferenceThatIsPublished() {
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, () -> lead.prepare(text(reference(), Set.of("00000S00")))))
                .hasMessage("campaign.refused.places");
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, () -> lead.prepare(text(1, MISSIONS))))
                .hasMessage("campaign.refused.reference");
    }

    @Test
    void onlyTheLabelOfficeLeadsACampaign() {
        AuditCampaign campaign = prepared();
        for (TestPeople stranger : List.of(QUALITY_LEAD_NORTH, LABEL_OFFICER, AUDITOR_CERTIFIER, COMMISSION_MEMBER)) {
            assertThatThrownBy(() -> actor.as(stranger, () -> lead.prepare(text(campaign.getReferenceId(), MISSIONS))))
                    .as(stranger.name())
                    .hasMessage("error.forbidden");
            assertThatThrownBy(() -> actor.as(stranger, () -> lead.launch(campaign.getId(), campaign.getVersion())))
                    .hasMessage("error.forbidden");
            assertThatThrownBy(() -> delete(stranger, campaign.getId(), campaign.getVersion()))
                    .hasMessage("error.forbidden");
            assertThatThrownBy(() -> actor.as(stranger, () -> read.open(campaign.getId())))
                    .hasMessage("error.forbidden");
        }
    }

    private AuditCampaign prepared() {
        return actor.as(LABEL_OFFICE, () -> lead.prepare(text(reference(), MISSIONS)));
    }

    private long reference() {
        return references.forKind("MISSION").get(0).id();
    }

    private static CampaignText text(long reference, Set<String> missions) {
        return new CampaignText(
                NAME,
                reference,
                AuditKind.INITIAL,
                CampaignScope.STRUCTURES,
                missions,
                Here.today(),
                Here.today().plusMonths(6),
                20);
    }

    private long leftByAServerThatStopped(AuditCampaign campaign) throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            Tables tables = Tables.of(connection);
            tables.update(
                    "UPDATE audit_campaign SET state = 'LAUNCHED', launched_on = CURRENT_DATE WHERE id = ?",
                    campaign.getId());
            tables.update(
                    "INSERT INTO campaign_launch (id, campaign_id, total, asked_by, asked_by_name, asked_at)"
                            + " VALUES (?, ?, 2, 401, 'Essai', NOW(6))",
                    campaign.getId(),
                    campaign.getId());
        }
        return campaign.getId();
    }

    private void delete(TestPeople who, long id, int version) {
        actor.as(who, () -> {
            lead.delete(id, version);
            return null;
        });
    }

    private void close(long id, int version) {
        actor.as(LABEL_OFFICE, () -> {
            lead.close(id, version);
            return null;
        });
    }

    private CampaignLaunch ended(long campaign) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        CampaignLaunch launch = progress(campaign);
        while (launch.isBusy() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            launch = progress(campaign);
        }
        assertThat(launch.isBusy()).isFalse();
        return launch;
    }

    private CampaignLaunch progress(long campaign) {
        return actor.as(LABEL_OFFICE, () -> read.progress(campaign)).orElseThrow();
    }

    private static int audits(long campaign) throws SQLException {
        return count("SELECT COUNT(DISTINCT structure_code) FROM audit WHERE campaign_id = ?", campaign);
    }

    private static int count(String sql, Object campaign) throws SQLException {
        try (Connection connection = MigrationUser.open("network")) {
            return Tables.of(connection)
                    .one(sql, row -> row.getInt(1), campaign)
                    .orElseThrow();
        }
    }
}
