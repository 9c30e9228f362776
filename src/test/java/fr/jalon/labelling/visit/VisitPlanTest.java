package fr.jalon.labelling.visit;

import static fr.jalon.labelling.visit.PlanState.AGREED;
import static fr.jalon.labelling.visit.PlanState.COMMENTED;
import static fr.jalon.labelling.visit.PlanState.DRAFT;
import static fr.jalon.labelling.visit.PlanState.SENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private static final Map<PlanState, Set<PlanState>> ALLOWED = Map.of(
            DRAFT, Set.of(SENT),
            SENT, Set.of(AGREED, COMMENTED, DRAFT),
            COMMENTED, Set.of(DRAFT),
            AGREED, Set.of(DRAFT));

    @ParameterizedTest
    @EnumSource
    void passesOnlyAsAllowed(PlanState from) {
        for (PlanState to : PlanState.values()) {
            if (ALLOWED.get(from).contains(to)) {
                assertThat(from.become(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.become(to))
                        .as("%s to %s", from, to)
                        .hasMessage("visit.refused.state");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mme Martin", "la direction, M. Durand", "Monsieur le directeur", "madame X"})
    void namesNobody(String people) {
        assertThatThrownBy(() -> slot(NINE, NINE.plusHours(1), people))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("people"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deux conseillères, l’accueil", "Direction", "Mission métiers, RSP"})
    void meetsFunctions(String people) {
        assertThat(slot(NINE, NINE.plusHours(1), people).people()).isEqualTo(people);
    }

    @Test
    void endsAfterItBegins() {
        assertThatThrownBy(() -> slot(NINE, NINE, "Direction")).hasMessage("visit.refused.hours");
        assertThatThrownBy(() -> slot(NINE, null, "Direction")).hasMessage("visit.refused.hours");
    }

    private static VisitSlot slot(LocalTime begins, LocalTime ends, String people) {
        return new VisitSlot(DAY, begins, ends, null, "Ouverture", people, "Siège");
    }
}
