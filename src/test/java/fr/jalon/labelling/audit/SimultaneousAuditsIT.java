package fr.jalon.labelling.audit;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An audit opened by several at the same moment: once. */
@ExtendWith(ArquillianExtension.class)
class SimultaneousAuditsIT {

    private static final String MISSION = "97001S00";

    @Inject
    Together together;

    @Inject
    OpenAudit openAudit;

    @Inject
    NationalDay day;

    @Test
    void anAuditIsOneHoweverManyPress() throws SQLException {
        signedDiagnosis();
        OpenAudit.Request request = new OpenAudit.Request(
                MISSION, AuditKind.INITIAL, day.today(), AUDITOR_CERTIFIER.accountId(), AUDITOR_NETWORK.accountId());
        List<Together.Outcome> opened =
                together.all(() -> openAudit.open(request), LABEL_OFFICE, LABEL_OFFICE, LABEL_OFFICE, LABEL_OFFICE);
        assertOnce(opened, "audit.refused.notReady");
        assertThat(number("SELECT COUNT(*) FROM audit_auditor WHERE structure_code = '" + MISSION + "'"))
                .isEqualTo(2);
    }

    private static void assertOnce(List<Together.Outcome> outcomes, String otherwise) {
        assertThat(outcomes)
                .as(() -> outcomes.toString())
                .filteredOn(Together.Outcome::isDone)
                .hasSize(1);
        assertThat(outcomes).filteredOn(outcome -> !outcome.isDone()).allSatisfy(outcome -> assertThat(
                        outcome.failure())
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                        .isIn(otherwise, "error.recordedMeanwhile", "error.busy")));
    }

    private static void signedDiagnosis() throws SQLException {
        execute(
                "INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name,"
                        + " opened_at, signed_by_name, signed_at, version) SELECT " + Ids.next() + ", '" + MISSION
                        + "', MAX(id), 1998, 'SIGNED', 202, 'Essai', NOW(6), 'Essai', NOW(6), 0 FROM quality_reference WHERE code = 'JALON-ML'");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
