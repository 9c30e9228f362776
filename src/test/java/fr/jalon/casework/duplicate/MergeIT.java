package fr.jalon.casework.duplicate;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.person.ReadYoungPerson;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.casework.timeline.ReadTimeline;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two files made one, on the mission's own database: what goes where, what is settled, what is refused. */
@ExtendWith(ArquillianExtension.class)
class MergeIT extends MergingIT {

    @Inject
    ReadYoungPerson reading;

    @Inject
    ReadMerges merges;

    @Inject
    CompareFiles compare;

    @Inject
    ReadTimeline timeline;

    @Inject
    Together together;

    @Test
    void everythingOfTheOtherFileIsInTheOneThatStays() {
        YoungPerson[] files = two();
        long other = files[1].id();
        write(
                act(other, "FIRST_WELCOME", "2026-01-05"),
                act(other, "INDIVIDUAL_INTERVIEW", "2026-02-05"),
                document(other, "a"),
                diagnosis(other, "'2026-02-01'"),
                "UPDATE milestones SET first_welcome_on = '2026-01-05' WHERE young_person_id = " + other);
        merged(files[0], files[1]);
        assertThat(count("act WHERE young_person_id = " + files[0].id())).isEqualTo(2);
        assertThat(count("document WHERE young_person_id = " + files[0].id())).isEqualTo(1);
        assertThat(rows("SELECT first_welcome_on FROM milestones WHERE young_person_id = " + files[0].id()))
                .containsExactly("first_welcome_on=2026-01-05");
        assertThat(count("young_person WHERE id = " + other)).isZero();
    }

    @Test
    void theFileThatStaysKeepsItsNumberAndTheOtherNumberLeadsThere() {
        YoungPerson[] files = two();
        merged(files[1], files[0]);
        assertThat(director(() -> reading.find(files[1].id())).fileNumber()).isEqualTo(files[1].fileNumber());
        assertThat(director(() -> merges.whereIsNumber(files[0].fileNumber())))
                .hasValueSatisfying(gone -> assertThat(gone.survivor().id()).isEqualTo(files[1].id()));
        assertThatThrownBy(() -> director(() -> reading.find(files[0].id())))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.arguments())
                        .containsExactly(files[1].fileNumber()));
    }

    @Test
    void aNumberLeadsThroughTwoMergesToTheFileThatIsLeft() {
        YoungPerson[] files = two();
        YoungPerson third = registered(details(name(), null, null));
        merged(files[0], files[1]);
        YoungPerson first = director(() -> reading.find(files[0].id()));
        merged(third, first);
        assertThat(director(() -> merges.whereIs(files[1].id())))
                .hasValueSatisfying(gone -> assertThat(gone.survivor().id()).isEqualTo(third.id()));
    }

    @Test
    void aFieldIsTakenFromTheFileThatWasChosen() {
        YoungPerson[] files = two();
        merged(files[0], files[1], Map.of("identity.phone", false));
        assertThat(director(() -> reading.find(files[0].id()))
                        .details()
                        .contact()
                        .phone())
                .isEqualTo("0231000001");
        assertThat(rows(
                        "SELECT value FROM field_value WHERE field = 'identity.phone' AND superseded AND young_person_id = "
                                + files[0].id()))
                .as("what the other file said is in the history")
                .containsExactly("value=0231000002");
    }

    @Test
    void whatWasSaidLastWinsWhereNobodyChose() {
        YoungPerson[] files = two();
        write(
                field(files[0].id(), "HOUSING", "FAMILY", false),
                field(files[1].id(), "HOUSING", "OWN", false),
                field(files[1].id(), "CHILDREN", "1", false));
        merged(files[0], files[1]);
        assertThat(rows("SELECT field, value FROM field_value WHERE NOT superseded AND field IN ('HOUSING', 'CHILDREN')"
                        + " AND young_person_id = " + files[0].id() + " ORDER BY field"))
                .containsExactly("field=CHILDREN value=1", "field=HOUSING value=OWN");
    }

    @Test
    void theSameDocumentTwiceIsCurrentOnce() {
        YoungPerson[] files = two();
        write(document(files[0].id(), "b"), document(files[1].id(), "b"));
        merged(files[0], files[1]);
        assertThat(count("document WHERE current_hash IS NOT NULL AND young_person_id = " + files[0].id()))
                .isEqualTo(1);
    }

    @Test
    void aSituationThatBothToldIsToldOnceAndWhatIsBesideItStays() {
        YoungPerson[] files = two();
        write(
                situation(files[0].id(), "2026-03-01", "2026-05-01"),
                situation(files[1].id(), "2026-01-01", "9999-12-31"));
        merged(files[0], files[1]);
        assertThat(rows("SELECT starts_on, ends_before FROM situation WHERE young_person_id = " + files[0].id()
                        + " ORDER BY starts_on"))
                .containsExactly(
                        "starts_on=2026-01-01 ends_before=2026-03-01",
                        "starts_on=2026-03-01 ends_before=2026-05-01",
                        "starts_on=2026-05-01 ends_before=9999-12-31");
    }

    @Test
    void ofTwoPlacesInASessionTheOneThatTellsWhoCameStays() {
        YoungPerson[] files = two();
        long session = Ids.next();
        write(
                "INSERT INTO appointment (id, version, kind, counsellor_id, starts_at, ends_at, subject, status, act_kind,"
                        + " seats, created_at) VALUES (" + session + ", 0, 'SESSION', " + session
                        + ", '2026-01-07 14:00:00', '2026-01-07 15:00:00', 'Essai', 'PLANNED', 'WORKSHOP', 5, NOW(6))",
                appointment(files[0].id(), "2026-01-07 14:00:00", Long.toString(session), "PLANNED"),
                appointment(files[1].id(), "2026-01-07 14:00:00", Long.toString(session), "PRESENT"));
        merged(files[0], files[1]);
        assertThat(rows("SELECT young_person_id = " + files[0].id()
                        + " AS kept, status FROM appointment WHERE session_id = " + session))
                .containsExactly("kept=1 status=PRESENT");
    }

    @Test
    void ofTwoContractsThatRunTheLaterOneEnds() {
        YoungPerson[] files = two();
        String end = Here.today().plusMonths(4).toString();
        write(contract(files[0].id(), "2026-09-01", end), contract(files[1].id(), "2026-08-01", end));
        merged(files[0], files[1]);
        assertThat(rows("SELECT starts_on FROM engagement_contract WHERE ended_on IS NULL AND young_person_id = "
                        + files[0].id()))
                .containsExactly("starts_on=2026-08-01");
    }

    @Test
    void twoDiagnosesUnderWayAreRefusedAndNothingIsWritten() {
        YoungPerson[] files = two();
        write(diagnosis(files[0].id(), "NULL"), diagnosis(files[1].id(), "NULL"));
        assertThatThrownBy(() -> merged(files[0], files[1])).hasMessage("merge.refused.diagnoses");
        assertThat(count("young_person WHERE id = " + files[1].id())).isEqualTo(1);
    }

    @Test
    void twoAppointmentsPlannedAtATimeAreRefused() {
        YoungPerson[] files = two();
        write(
                appointment(files[0].id(), "2027-01-05 10:00:00", "NULL", "PLANNED"),
                appointment(files[1].id(), "2027-01-05 10:15:00", "NULL", "PLANNED"));
        assertThatThrownBy(() -> merged(files[0], files[1])).hasMessage("merge.refused.appointments");
    }

    @Test
    void aVersionThatWasReadBeforeAChangeIsRefused() {
        YoungPerson[] files = two();
        actor.as(
                COUNSELLOR_NORTH,
                () -> edit.change(files[1].id(), files[1].version(), details(name(), null, "0231000009")));
        assertThatThrownBy(() -> merged(files[0], files[1])).hasMessage("error.changedMeanwhile");
    }

    @Test
    void ofSeveralWhoMergeAtOnceOneDoes() {
        YoungPerson[] files = two();
        write(act(files[1].id(), "INDIVIDUAL_INTERVIEW", "2026-02-05"));
        List<Together.Outcome> outcomes = together.all(
                () -> merge.merge(read(files[0]), read(files[1]), Map.of()),
                DIRECTOR_NORTH,
                DIRECTOR_NORTH,
                DIRECTOR_NORTH);
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .allSatisfy(outcome -> assertThat(outcome.failure()).isInstanceOf(Refused.class));
        assertThat(count("file_merge WHERE absorbed_id = " + files[1].id())).isEqualTo(1);
    }

    @Test
    void theStoryTellsTheMergeAndTheJournalNamesNobody() {
        YoungPerson[] files = two();
        long id = merged(files[0], files[1]);
        assertThat(director(() -> timeline.read(files[0].id(), Set.of(), null, 10))
                        .entries())
                .anySatisfy(entry -> assertThat(entry.title().key()).isEqualTo("timeline.merge"));
        assertThat(rows("SELECT detail FROM journal_entry WHERE subject_kind = 'Merge' AND subject_id = '"
                        + Ids.text(id) + "'"))
                .containsExactly("detail=" + Ids.text(files[1].id()) + " into " + Ids.text(files[0].id()));
    }

    @Test
    void aCounsellorComparesAndDoesNotMerge() {
        YoungPerson[] files = two();
        assertThat(actor.as(COUNSELLOR_NORTH, () -> compare.compare(files[0].id(), files[1].id()))
                        .fields())
                .extracting(MergedField::name)
                .containsExactly("identity.phone");
        assertThatThrownBy(
                        () -> actor.as(COUNSELLOR_NORTH, () -> merge.merge(read(files[0]), read(files[1]), Map.of())))
                .hasMessage("error.forbidden");
    }

    @Test
    void aDirectorSeesNoFieldThatIsNotForThem() {
        YoungPerson[] files = two();
        write(field(files[1].id(), "JUSTICE", "OPEN", false));
        CompareFiles.Comparison seen = director(() -> compare.compare(files[0].id(), files[1].id()));
        assertThat(seen.fields()).extracting(MergedField::name).containsExactly("identity.phone");
        assertThat(seen.hidden()).isTrue();
    }
}
