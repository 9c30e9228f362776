package fr.jalon.shared.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class IncidentTest {

    @Test
    void itsTraceKeepsTheCauseButNoneOfTheValuesThatTheDatabaseQuotes() {
        SQLException refused =
                new SQLException("(conn=18) Duplicate entry '295109912611193' for key 'young_person_nir'");
        assertThat(Incident.withoutValues(new IllegalStateException(refused)))
                .contains("Duplicate entry '…' for key 'young_person_nir'", "IncidentTest")
                .doesNotContain("295109912611193");
    }
}
