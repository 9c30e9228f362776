package fr.jalon.labelling.diagnosis;

import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Ids;
import fr.jalon.testing.MigrationUser;
import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Other software hears of a signature: of one that stands, and of no other. */
@ExtendWith(ArquillianExtension.class)
class SigningIsToldIT extends DiagnosisIT {
    private static final List<String> WHO_HEARS = List.of("ml_98001s00", "ar_98", "un_unml");

    @Resource
    UserTransaction transaction;

    @Test
    void aSignatureIsToldToTheMissionItsAssociationAndTheUnion() throws Exception {
        validateAll();
        int version = overview().summary().version();
        assertThat(heard("ml_98001s00")).isEmpty();
        actor.as(DIRECTOR_NORTH, () -> signed(version));
        for (String database : WHO_HEARS) {
            List<JsonObject> heard = heard(database);
            assertThat(heard).as(database).hasSize(1);
            JsonObject data = heard.get(0);
            assertThat(data.getInt("year")).isEqualTo(YEAR);
            assertThat(data.getString("reference"))
                    .isEqualTo(overview().reference().code());
            assertThat(data.getString("hash"))
                    .isEqualTo(lead(() -> read.seal(diagnosis)).hash());
        }
        assertThat(heard("ml_98002s00")).isEmpty();
        assertThat(heard("ar_97")).isEmpty();
    }

    @Test
    void aSignatureThatIsTakenBackWithItsTransactionIsNotTold() throws Exception {
        validateAll();
        int version = overview().summary().version();
        transaction.begin();
        actor.as(DIRECTOR_NORTH, () -> signed(version));
        transaction.rollback();
        assertThat(overview().summary().open()).isTrue();
        assertThat(heard("ml_98001s00")).isEmpty();
    }

    @Test
    void aSignatureThatIsRefusedIsNotTold() throws Exception {
        int version = overview().summary().version();
        assertThat(refusal(DIRECTOR_NORTH, () -> signed(version))).isEqualTo("diagnosis.incomplete");
        assertThat(heard("ml_98001s00")).isEmpty();
    }

    /** What a workspace may hear of the diagnosis. */
    private List<JsonObject> heard(String database) throws SQLException {
        try (Connection connection = MigrationUser.open(database);
                PreparedStatement query = connection.prepareStatement(
                        "SELECT data FROM webhook_news WHERE kind = 'diagnosis.signed' AND subject = ?")) {
            query.setString(1, Ids.text(diagnosis));
            List<JsonObject> heard = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    heard.add(Json.createReader(new StringReader(row.getString(1)))
                            .readObject());
                }
            }
            return heard;
        }
    }
}
