package fr.jalon.labelling.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the address of the list of audits names. */
class AuditListViewTest {

    @ParameterizedTest
    @EnumSource
    void aStateIsReadInCapitalsOrNot(AuditState state) {
        assertThat(AuditListView.state(state.name())).isEqualTo(state);
        assertThat(AuditListView.state(state.name().toLowerCase(Locale.ROOT))).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource
    void anOrderIsReadInCapitalsOrNot(AuditSummaries.Sort sort) {
        assertThat(AuditListView.sort(sort.name())).isEqualTo(sort);
        assertThat(AuditListView.sort(sort.name().toLowerCase(Locale.ROOT))).isEqualTo(sort);
    }

    @Test
    void anythingElseIsAnyStateByFirstDay() {
        for (String text : new String[] {null, "", "on site", "ON_SITE ", "' OR 1=1"}) {
            assertThat(AuditListView.state(text)).isNull();
            assertThat(AuditListView.sort(text)).isEqualTo(AuditSummaries.Sort.PLANNED_ON);
        }
    }
}
