package fr.jalon.labelling.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where sessions, items and appeals may go from each state, and nowhere else. */
class CommissionStatesTest {

    private static final Map<SessionState, Set<SessionState>> SESSIONS = Map.of(
            SessionState.PLANNED, EnumSet.of(SessionState.CONVENED, SessionState.CANCELLED),
            SessionState.CONVENED, EnumSet.of(SessionState.OPEN, SessionState.CANCELLED),
            SessionState.OPEN, EnumSet.of(SessionState.CLOSED),
            SessionState.CLOSED, EnumSet.of(SessionState.SIGNED),
            SessionState.SIGNED, EnumSet.noneOf(SessionState.class),
            SessionState.CANCELLED, EnumSet.noneOf(SessionState.class));

    private static final Map<ItemState, Set<ItemState>> ITEMS = Map.of(
            ItemState.WAITING, EnumSet.of(ItemState.VOTING, ItemState.POSTPONED),
            ItemState.VOTING, EnumSet.of(ItemState.VOTED),
            ItemState.VOTED, EnumSet.of(ItemState.VOTING, ItemState.DECIDED, ItemState.POSTPONED),
            ItemState.DECIDED, EnumSet.noneOf(ItemState.class),
            ItemState.POSTPONED, EnumSet.noneOf(ItemState.class));

    private static final Map<AppealState, Set<AppealState>> APPEALS = Map.of(
            AppealState.FILED, EnumSet.of(AppealState.ADMISSIBLE, AppealState.INADMISSIBLE),
            AppealState.ADMISSIBLE, EnumSet.of(AppealState.UPHELD, AppealState.CHANGED),
            AppealState.INADMISSIBLE, EnumSet.noneOf(AppealState.class),
            AppealState.UPHELD, EnumSet.noneOf(AppealState.class),
            AppealState.CHANGED, EnumSet.noneOf(AppealState.class));

    /** A step that is refused where it is forbidden. */
    private interface Step<S> {
        void from(S one, S other);
    }

    @Test
    void aSessionGoesOnlyWhereItsStateLeads() {
        every(SessionState.values(), SESSIONS, SessionState::requireBecomes, "commission.refused.sessionState");
    }

    @Test
    void anItemGoesOnlyWhereItsStateLeads() {
        every(ItemState.values(), ITEMS, ItemState::requireBecomes, "commission.refused.itemState");
        assertThat(ItemState.DECIDED.isSettled()).isTrue();
        assertThat(ItemState.POSTPONED.isSettled()).isTrue();
        assertThat(ItemState.VOTED.isSettled()).isFalse();
    }

    @Test
    void anAppealGoesOnlyWhereItsStateLeads() {
        every(AppealState.values(), APPEALS, AppealState::requireBecomes, "appeal.refused.state");
    }

    private static <S> void every(S[] states, Map<S, Set<S>> allowed, Step<S> step, String rule) {
        for (S one : states) {
            for (S other : states) {
                if (allowed.get(one).contains(other)) {
                    assertThatCode(() -> step.from(one, other))
                            .as(one + " → " + other)
                            .doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> step.from(one, other))
                            .as(one + " → " + other)
                            .isInstanceOf(Refused.class)
                            .hasMessage(rule);
                }
            }
        }
    }
}
