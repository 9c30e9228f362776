package fr.jalon.labelling.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.labelling.audit.AuditKind;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CampaignTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aCampaignHasANameThatFits() {
        assertThatThrownBy(() -> text(" ", CampaignScope.ALL, Set.of(), DAY, 1)).hasMessage("campaign.refused.name");
        assertThatThrownBy(() -> text("x".repeat(121), CampaignScope.ALL, Set.of(), DAY, 1))
                .hasMessage("campaign.refused.name");
        assertThat(text(" Essai ", CampaignScope.ALL, Set.of(), DAY, 1).name()).isEqualTo("Essai");
    }

    @Test
    void itsLastDayDoesNotPrecedeItsFirst() {
        assertThatThrownBy(() -> text("Essai", CampaignScope.ALL, Set.of(), DAY.minusDays(1), 1))
                .hasMessage("campaign.refused.until");
        assertThat(text("Essai", CampaignScope.ALL, Set.of(), DAY, 1).until()).isEqualTo(DAY);
    }

    @Test
    void itsCapacityIsANumberOfVisits() {
        for (Integer wrong : new Integer[] {null, 0, 1000}) {
            assertThatThrownBy(() -> text("Essai", CampaignScope.ALL, Set.of(), DAY, wrong))
                    .hasMessage("campaign.refused.capacity");
        }
    }

    @Test
    void aRestrictedCampaignSaysToWhat() {
        assertThatThrownBy(() -> text("Essai", CampaignScope.REGIONS, Set.of(), DAY, 1))
                .hasMessage("campaign.refused.regions");
        assertThatThrownBy(() -> text("Essai", CampaignScope.STRUCTURES, null, DAY, 1))
                .hasMessage("campaign.refused.structures");
        assertThat(text("Essai", CampaignScope.ALL, Set.of("28"), DAY, 1).places())
                .isEmpty();
    }

    private static CampaignText text(
            String name, CampaignScope scope, Set<String> places, LocalDate until, Integer capacity) {
        return new CampaignText(name, 1L, AuditKind.INITIAL, scope, places, DAY, until, capacity);
    }
}
