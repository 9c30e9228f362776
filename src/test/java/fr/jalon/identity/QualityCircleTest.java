package fr.jalon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.tenancy.StructureCode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QualityCircleTest {

    @ParameterizedTest
    @CsvSource({
        "DIRECTOR, DIRECTION",
        "NETWORK_DIRECTOR, DIRECTION",
        "QUALITY_LEAD, LEADS",
        "NETWORK_QUALITY_LEAD, LEADS",
        "COUNSELLOR, CONTRIBUTORS",
        "ANALYST, CONTRIBUTORS",
        "RECEPTION, TEAM"
    })
    void whoIsOfACircleIsOfTheWiderOnesToo(Role role, QualityCircle narrowest) {
        for (QualityCircle circle : QualityCircle.values()) {
            assertThat(circle.holds(Set.of(role))).as(circle.name()).isEqualTo(circle.compareTo(narrowest) >= 0);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LABEL_OFFICE", "COMMISSION_MEMBER"})
    void whoDecidesOnLabelsIsOfNoneWhateverElseTheyAre(Role judge) {
        assertThat(QualityCircle.TEAM.holds(List.of(judge, Role.NETWORK_DIRECTOR)))
                .isFalse();
        assertThat(QualityCircle.excludes(judge, Role.NETWORK_QUALITY_LEAD)).isTrue();
        assertThat(QualityCircle.excludes(Role.NETWORK_DIRECTOR, judge)).isTrue();
        assertThat(QualityCircle.excludes(judge, Role.AUDITOR)).isFalse();
    }

    @Test
    void theLeadsOfTheNetworkAreNobodyInAMission() {
        StructureCode mission = new StructureCode("98001S00");
        StructureCode association = new StructureCode("AR98");
        for (Role role : List.of(Role.NETWORK_DIRECTOR, Role.NETWORK_QUALITY_LEAD)) {
            assertThat(role.isOf(mission)).isFalse();
            assertThat(role.isOf(association)).isTrue();
            assertThat(role.isOf(StructureCode.NATIONAL_UNION)).isTrue();
        }
    }

    @Test
    void eachKindOfStructureHasSomebodyWhoSigns() {
        for (String code : List.of("98001S00", "AR98", "UNML")) {
            assertThat(Arrays.stream(Role.values()).filter(role -> role.isOf(new StructureCode(code))))
                    .anyMatch(role -> QualityCircle.DIRECTION.holds(Set.of(role)));
        }
    }
}
