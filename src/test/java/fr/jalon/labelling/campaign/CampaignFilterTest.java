package fr.jalon.labelling.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampaignFilterTest {

    @Test
    void anAddressSaysWhatIsShown() {
        CampaignFilter filter = CampaignFilter.of("28", "visit", "late", "2026-11-24");
        assertThat(filter).isEqualTo(new CampaignFilter("28", CampaignStage.VISIT, true, LocalDate.of(2026, 11, 24)));
        assertThat(filter.query()).isEqualTo("&region=28&stage=visit&list=late&date=2026-11-24");
    }

    @Test
    void whatAnAddressSaysWronglyStandsForAll() {
        assertThat(CampaignFilter.of("' or 1", "nothing", "", "2026-02-31"))
                .isEqualTo(new CampaignFilter(null, null, false, null));
        assertThat(CampaignFilter.of(null, null, null, null)).isEqualTo(new CampaignFilter(null, null, false, null));
    }

    @Test
    void aRegionIsAsFarAsItsSignedReports() {
        assertThat(region(Map.of(CampaignStage.PROGRAMMED, 9)).shade()).isZero();
        assertThat(region(Map.of(CampaignStage.PROGRAMMED, 99, CampaignStage.CLOSED, 1))
                        .shade())
                .isEqualTo(1);
        RegionBoard half = region(Map.of(CampaignStage.VISIT, 2, CampaignStage.CLOSED, 1, CampaignStage.DECIDED, 1));
        assertThat(half.percent()).isEqualTo(50);
        assertThat(half.shade()).isEqualTo(2);
        assertThat(region(Map.of(CampaignStage.DECIDED, 3)).shade()).isEqualTo(4);
        assertThat(region(Map.of()).percent()).isZero();
    }

    @Test
    void theMapHasEveryRegionOnceAndKeepsTheOthers() {
        RegionBoard counted = region(Map.of(CampaignStage.VISIT, 3));
        RegionBoard elsewhere = new RegionBoard("98", "Essai", Map.of(), 0);
        List<RegionBoard> tiles = FrenchRegion.with(List.of(counted, elsewhere));
        assertThat(tiles).hasSize(19).contains(counted, elsewhere);
        assertThat(tiles).extracting(RegionBoard::code).doesNotHaveDuplicates();
    }

    private static RegionBoard region(Map<CampaignStage, Integer> at) {
        return new RegionBoard("28", "Normandie", at, 0);
    }
}
