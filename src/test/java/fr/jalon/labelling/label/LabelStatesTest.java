package fr.jalon.labelling.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where labels, their conditions and their audits may go from each state, and what a label is worth on a day. */
class LabelStatesTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2028, 12, 31);
    private static final LocalDate SINCE = LocalDate.of(2027, 6, 1);

    private static final Map<LabelState, Set<LabelState>> LABELS = Map.of(
            LabelState.IN_FORCE, EnumSet.of(LabelState.SUSPENDED, LabelState.WITHDRAWN, LabelState.RENEWED),
            LabelState.SUSPENDED, EnumSet.of(LabelState.IN_FORCE, LabelState.WITHDRAWN, LabelState.RENEWED),
            LabelState.WITHDRAWN, EnumSet.noneOf(LabelState.class),
            LabelState.RENEWED, EnumSet.of(LabelState.WITHDRAWN));

    private static final Map<ConditionState, Set<ConditionState>> CONDITIONS = Map.of(
            ConditionState.AWAITED, EnumSet.of(ConditionState.BROUGHT, ConditionState.REPLACED),
            ConditionState.BROUGHT, EnumSet.allOf(ConditionState.class),
            ConditionState.LIFTED, EnumSet.noneOf(ConditionState.class),
            ConditionState.REPLACED, EnumSet.noneOf(ConditionState.class));

    private static final Map<FollowUp.State, Set<FollowUp.State>> FOLLOW_UPS = Map.of(
            FollowUp.State.SCHEDULED, EnumSet.of(FollowUp.State.DUE, FollowUp.State.MADE, FollowUp.State.DISMISSED),
            FollowUp.State.DUE, EnumSet.of(FollowUp.State.MADE, FollowUp.State.DISMISSED),
            FollowUp.State.MADE, EnumSet.noneOf(FollowUp.State.class),
            FollowUp.State.DISMISSED, EnumSet.noneOf(FollowUp.State.class));

    @Test
    void aLabelGoesOnlyWhereItsStateLeads() {
        for (LabelState one : LabelState.values()) {
            for (LabelState other : LabelState.values()) {
                assertThat(one.mayBecome(other))
                        .as(one + " → " + other)
                        .isEqualTo(LABELS.get(one).contains(other));
                if (!one.mayBecome(other)) {
                    assertThatThrownBy(() -> one.become(other)).isInstanceOf(Refused.class);
                }
            }
        }
    }

    @Test
    void aConditionIsLiftedOnlyOnceSomethingWasBrought() {
        for (ConditionState one : ConditionState.values()) {
            for (ConditionState other : ConditionState.values()) {
                if (CONDITIONS.get(one).contains(other)) {
                    assertThatCode(() -> one.requireBecomes(other)).doesNotThrowAnyException();
                } else {
                    assertThatThrownBy(() -> one.requireBecomes(other))
                            .as(one + " → " + other)
                            .isInstanceOf(Refused.class);
                }
            }
        }
    }

    @Test
    void anAuditThatALabelCallsForIsMadeOrDismissedOnce() {
        for (FollowUp.State one : FollowUp.State.values()) {
            for (FollowUp.State other : FollowUp.State.values()) {
                assertThat(one.mayBecome(other))
                        .as(one + " → " + other)
                        .isEqualTo(FOLLOW_UPS.get(one).contains(other));
            }
        }
    }

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "IN_FORCE, 2025-12-31, COMING",
        "IN_FORCE, 2026-01-01, VALID",
        "IN_FORCE, 2028-12-31, VALID",
        "IN_FORCE, 2029-01-01, EXPIRED",
        "SUSPENDED, 2027-07-01, SUSPENDED",
        "SUSPENDED, 2029-01-01, EXPIRED",
        "WITHDRAWN, 2027-07-01, WITHDRAWN",
        "WITHDRAWN, 2029-01-01, WITHDRAWN",
        "RENEWED, 2027-05-31, VALID",
        "RENEWED, 2027-06-01, RENEWED",
        "RENEWED, 2029-01-01, RENEWED"
    })
    void whatALabelIsWorthOnADay(LabelState state, LocalDate day, Standing standing) {
        assertThat(Standing.of(state, SINCE, FROM, UNTIL, day)).isEqualTo(standing);
    }

    @Test
    void aConditionWaitsAgainOnceWhatWasBroughtIsSentBack() {
        LocalDateTime morning = LocalDateTime.of(2026, 5, 1, 9, 0);
        assertThat(condition(null).state()).isEqualTo(ConditionState.AWAITED);
        assertThat(condition(null, morning).state()).isEqualTo(ConditionState.BROUGHT);
        assertThat(condition(morning.plusHours(1), morning).state()).isEqualTo(ConditionState.AWAITED);
        assertThat(condition(morning.plusHours(1), morning, morning.plusHours(2))
                        .state())
                .isEqualTo(ConditionState.BROUGHT);
        assertThat(condition(null).overdue(FROM.plusDays(1))).isTrue();
        assertThat(condition(null).overdue(FROM)).isFalse();
        assertThat(condition(null, morning).overdue(FROM.plusDays(1))).isFalse();
    }

    private static LabelCondition condition(LocalDateTime returned, LocalDateTime... brought) {
        List<LabelCondition.Evidence> evidence = List.of(brought).stream()
                .map(at -> new LabelCondition.Evidence(1, "Fait", null, null, 0, null, "Essai", at))
                .toList();
        return new LabelCondition(
                1, 1, "98001S00", 1, "Afficher", FROM, returned, null, null, null, null, null, 0, evidence);
    }
}
