package fr.jalon.identity;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.file.OpenFile;
import fr.jalon.casework.person.EditYoungPerson;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.oversight.board.ReadBoard;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done leaves its line: who, in which workspace, when, what, from where. */
@ExtendWith(ArquillianExtension.class)
class JournalIT {

    private static final String ADDRESS = "192.0.2.21";

    @Inject
    TestActor actor;

    @Inject
    Actor whoeverSignsIn;

    @Inject
    EntityManager entities;

    @Inject
    RegisterYoungPerson register;

    @Inject
    EditYoungPerson edit;

    @Inject
    OpenFile file;

    @Inject
    ReadBoard board;

    @Inject
    SignIn signIn;

    @Inject
    ChooseWorkspace chooseWorkspace;

    @Inject
    AccessTokens tokens;

    @Test
    void aFileThatIsOpenedReadAndChangedLeavesALineForEach() {
        Instant begun = Instant.now();
        YoungPerson person = actor.as(COUNSELLOR_NORTH, () -> register.register(details("Trace"), null, false));
        actor.as(RECEPTION_NORTH, () -> file.open(person.id()));
        actor.as(COUNSELLOR_NORTH, () -> edit.change(person.id(), person.version(), details("Traces")));
        List<Object[]> lines = actor.as(COUNSELLOR_NORTH, () -> linesOn(Ids.text(person.id())));
        assertThat(lines).extracting(line -> line[0]).containsExactly("CREATE", "READ", "UPDATE");
        assertThat(lines)
                .extracting(line -> ((Number) line[1]).longValue())
                .containsExactly(
                        COUNSELLOR_NORTH.accountId(), RECEPTION_NORTH.accountId(), COUNSELLOR_NORTH.accountId());
        assertThat(lines).extracting(line -> line[2]).startsWith("Essai COUNSELLOR", "Essai RECEPTION");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line[3]).isEqualTo("ml_98001s00");
            assertThat(line[4]).isEqualTo("127.0.0.1");
            assertThat(at(line[5])).isBetween(begun.minusMillis(1), Instant.now());
        });
    }

    @Test
    void theLinesOfAMissionAreInItsOwnJournalOnly() {
        YoungPerson person = actor.as(COUNSELLOR_SOUTH, () -> register.register(details("Ailleurs"), null, false));
        assertThat(actor.as(COUNSELLOR_NORTH, () -> linesOn(Ids.text(person.id()))))
                .isEmpty();
        assertThat(actor.as(COUNSELLOR_SOUTH, () -> linesOn(Ids.text(person.id()))))
                .hasSize(1);
    }

    @Test
    void whatIsRefusedAndRolledBackLeavesNoLineOfAChange() {
        YoungPerson person = actor.as(COUNSELLOR_NORTH, () -> register.register(details("Refus"), null, false));
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, () -> edit.change(person.id(), 99, details("Refusé"))))
                .hasMessage("error.changedMeanwhile");
        assertThat(actor.as(COUNSELLOR_NORTH, () -> linesOn(Ids.text(person.id()))))
                .extracting(line -> line[0])
                .containsExactly("CREATE");
    }

    @Test
    void theAssociationThatReadsAMissionsSheetLeavesALine() {
        long before = actor.as(LABEL_OFFICER, () -> linesOn("98002S00")).size();
        actor.as(LABEL_OFFICER, () -> board.open("98002S00"));
        List<Object[]> lines = actor.as(LABEL_OFFICER, () -> linesOn("98002S00"));
        assertThat(lines).hasSize((int) before + 1);
        assertThat(lines.get(lines.size() - 1)[3]).isEqualTo("ar_98");
    }

    @Test
    void everySignInLeavesALineWithItsAddress() {
        String account = Ids.text(RECEPTION_NORTH.accountId());
        whoeverSignsIn.is(null, ADDRESS);
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            assertThat(signIn.attempt(RECEPTION_NORTH.mail(), "pas le bon", ADDRESS))
                    .isEmpty();
            SignedAccount signed = signIn.attempt(RECEPTION_NORTH.mail(), TestPeople.PASSWORD, ADDRESS)
                    .orElseThrow();
            String key = chooseWorkspace.choices(signed).get(0).key();
            SignedIn someone = chooseWorkspace.choose(signed, key);
            whoeverSignsIn.is(someone, ADDRESS);
            tokens.create("Essai", 1);
            tokens.revoke(tokens.mine().get(0).getId());
            assertThat(from(ADDRESS))
                    .containsExactly(
                            "SIGN_IN_REFUSED " + account,
                            "SIGN_IN " + account,
                            "WORKSPACE_CHOSEN 98001S00",
                            "TOKEN_CREATED",
                            "TOKEN_REVOKED");
        } finally {
            whoeverSignsIn.is(null, null);
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> linesOn(String subject) {
        return entities.createNativeQuery("SELECT action, account_id, actor_name, workspace, address, recorded_at"
                        + " FROM journal_entry WHERE subject_id = ?1 ORDER BY id")
                .setParameter(1, subject)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<String> from(String address) {
        return entities.createNativeQuery("SELECT TRIM(CONCAT(action, ' ', IF(subject_kind = 'AccessToken', '',"
                        + " subject_id))) FROM journal_entry WHERE address = ?1 ORDER BY id")
                .setParameter(1, address)
                .getResultList();
    }

    private static Instant at(Object recorded) {
        return recorded instanceof Timestamp time
                ? time.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) recorded).toInstant(ZoneOffset.UTC);
    }

    private static PersonalDetails details(String name) {
        return new PersonalDetails(
                name,
                null,
                "Journal",
                Sex.FEMALE,
                Here.today().minusYears(19),
                null,
                null,
                null,
                false,
                true,
                null,
                null);
    }
}
