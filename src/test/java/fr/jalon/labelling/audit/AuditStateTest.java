package fr.jalon.labelling.audit;

import static fr.jalon.labelling.audit.AuditState.ADMITTED;
import static fr.jalon.labelling.audit.AuditState.CANCELLED;
import static fr.jalon.labelling.audit.AuditState.CLOSED;
import static fr.jalon.labelling.audit.AuditState.ON_SITE;
import static fr.jalon.labelling.audit.AuditState.OPENED;
import static fr.jalon.labelling.audit.AuditState.PROGRAMMED;
import static fr.jalon.labelling.audit.AuditState.REPLY;
import static fr.jalon.labelling.audit.AuditState.REPORT;
import static fr.jalon.labelling.audit.AuditState.REQUESTED;
import static fr.jalon.labelling.audit.AuditState.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditStateTest {

    private static final Map<AuditState, Set<AuditState>> ALLOWED = Map.of(
            PROGRAMMED, Set.of(REQUESTED, CANCELLED),
            REQUESTED, Set.of(ADMITTED, PROGRAMMED, CANCELLED),
            ADMITTED, Set.of(OPENED, CANCELLED),
            OPENED, Set.of(ON_SITE, REVIEW, ADMITTED, CANCELLED),
            ON_SITE, Set.of(REPLY, CANCELLED),
            REVIEW, Set.of(REPLY, CANCELLED),
            REPLY, Set.of(REPORT, CANCELLED),
            REPORT, Set.of(CLOSED, CANCELLED),
            CLOSED, Set.of(),
            CANCELLED, Set.of());

    @ParameterizedTest
    @EnumSource
    void passesOnlyAsAllowed(AuditState from) {
        for (AuditState to : AuditState.values()) {
            if (ALLOWED.get(from).contains(to)) {
                assertThat(from.become(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.become(to))
                        .as("%s to %s", from, to)
                        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.kind())
                                .isEqualTo(Refused.Kind.CONFLICT));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesFindingsOnlyWhileTheStructureIsExamined(AuditState state) {
        assertThat(state.isExamination()).isEqualTo(state == ON_SITE || state == REVIEW);
    }
}
