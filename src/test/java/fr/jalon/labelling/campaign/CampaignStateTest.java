package fr.jalon.labelling.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.Author;
import fr.jalon.labelling.audit.AuditKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CampaignStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Map<CampaignState, Set<CampaignState>> NEXT = Map.of(
            CampaignState.DRAFT, EnumSet.of(CampaignState.LAUNCHED),
            CampaignState.LAUNCHED, EnumSet.of(CampaignState.LAUNCHED, CampaignState.CLOSED),
            CampaignState.CLOSED, EnumSet.noneOf(CampaignState.class));

    @TestFactory
    Stream<DynamicTest> aCampaignPassesOnlyWhereItsStateLeads() {
        return Stream.of(CampaignState.values()).flatMap(from -> Stream.of(CampaignState.values())
                .map(to -> DynamicTest.dynamicTest(from + " to " + to, () -> {
                    boolean allowed = NEXT.get(from).contains(to);
                    assertThat(from.mayBecome(to)).isEqualTo(allowed);
                    if (allowed) {
                        assertThat(from.become(to)).isEqualTo(to);
                    } else {
                        assertThatThrownBy(() -> from.become(to)).hasMessage("campaign.refused." + from);
                    }
                })));
    }

    @Test
    void aDraftIsNotClosed() {
        assertThatThrownBy(() -> draft().close(DAY)).hasMessage("campaign.refused.DRAFT");
    }

    @Test
    void aCampaignKeepsTheDayOfItsFirstLaunch() {
        AuditCampaign campaign = draft();
        campaign.launch(DAY);
        campaign.launch(DAY.plusDays(9));
        assertThat(campaign.getLaunchedOn()).isEqualTo(DAY);
    }

    @Test
    void aCampaignThatIsLaunchedKeepsItsReferenceAndItsKind() {
        AuditCampaign campaign = draft();
        campaign.change(text(2, AuditKind.RENEWAL, 9));
        campaign.launch(DAY);
        campaign.change(text(2, AuditKind.RENEWAL, 12));
        assertThat(campaign.getCapacity()).isEqualTo(12);
        assertThatThrownBy(() -> campaign.change(text(1, AuditKind.RENEWAL, 12)))
                .hasMessage("campaign.refused.begun");
        assertThatThrownBy(() -> campaign.change(text(2, AuditKind.INITIAL, 12)))
                .hasMessage("campaign.refused.begun");
    }

    @Test
    void nothingOfAClosedCampaignChanges() {
        AuditCampaign campaign = draft();
        campaign.launch(DAY);
        campaign.close(DAY);
        assertThatThrownBy(() -> campaign.change(text(1, AuditKind.INITIAL, 3))).hasMessage("campaign.refused.CLOSED");
        assertThatThrownBy(() -> campaign.launch(DAY)).hasMessage("campaign.refused.CLOSED");
        assertThatThrownBy(() -> campaign.close(DAY)).hasMessage("campaign.refused.CLOSED");
    }

    private static AuditCampaign draft() {
        return new AuditCampaign(
                text(1, AuditKind.INITIAL, 3), new Author(1, "Essai"), LocalDateTime.of(2026, 11, 1, 8, 0));
    }

    private static CampaignText text(long reference, AuditKind kind, int capacity) {
        return new CampaignText("Essai", reference, kind, CampaignScope.ALL, Set.of(), DAY, DAY.plusYears(1), capacity);
    }
}
