package fr.jalon.casework.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 12, 0);

    private final Map<String, FieldValue> said = new HashMap<>();

    @Test
    void isPartialWhileSomethingExpectedIsMissing() {
        Completeness empty = of(ProfileSection.HOUSING, false);
        assertThat(empty.getState()).isEqualTo(Completeness.State.PARTIAL);
        assertThat(empty.missing()).containsExactly(ProfileField.HOUSING, ProfileField.HOUSING_STABLE);
    }

    @Test
    void isCompleteOnceAllIsSaidAndProvenOnceTheOriginalsWereSeen() {
        say(ProfileField.HEALTH_COVER, "GENERAL", false);
        assertThat(of(ProfileSection.HEALTH, false).getState()).isEqualTo(Completeness.State.COMPLETE);
        say(ProfileField.HEALTH_COVER, "GENERAL", true);
        assertThat(of(ProfileSection.HEALTH, false).getState()).isEqualTo(Completeness.State.PROVEN);
    }

    @Test
    void aClearedFieldIsMissing() {
        say(ProfileField.HEALTH_COVER, null, false);
        assertThat(of(ProfileSection.HEALTH, false).missing()).containsExactly(ProfileField.HEALTH_COVER);
    }

    @Test
    void aRepresentativeIsExpectedOfMinorsOnly() {
        assertThat(of(ProfileSection.REPRESENTATIVE, false).missing()).isEmpty();
        assertThat(of(ProfileSection.REPRESENTATIVE, true).missing())
                .isEqualTo(List.of(
                        ProfileField.REPRESENTATIVE_NAME,
                        ProfileField.REPRESENTATIVE_KIND,
                        ProfileField.REPRESENTATIVE_PHONE));
    }

    private Completeness of(ProfileSection section, boolean minor) {
        return Completeness.of(section.fields(), said, minor);
    }

    private void say(ProfileField field, String value, boolean proven) {
        said.put(field.name(), new FieldValue(1, field.name(), value, proven, NOW, 1));
    }
}
