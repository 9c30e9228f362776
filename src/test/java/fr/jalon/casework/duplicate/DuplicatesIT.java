package fr.jalon.casework.duplicate;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.person.YoungPerson;
import fr.jalon.testing.Statements;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pairs of files that look alike, and those set aside. */
@ExtendWith(ArquillianExtension.class)
class DuplicatesIT extends MergingIT {

    @Inject
    ReadDuplicates read;

    @Inject
    SetPairAside aside;

    @Inject
    Statements statements;

    private boolean isShown(YoungPerson[] files) {
        return director(() -> read.page(0, 10_000)).pairs().stream().anyMatch(pair -> isOf(pair, files))
                && director(() -> read.of(files[1].id())).stream().anyMatch(pair -> isOf(pair, files));
    }

    private static boolean isOf(Pair pair, YoungPerson[] files) {
        return pair.one().id() == files[0].id() && pair.other().id() == files[1].id();
    }

    private long asideAs(YoungPerson[] files) {
        return actor.as(COUNSELLOR_NORTH, () -> aside.setAside(files[1].id(), files[0].id(), "Vus ensemble"));
    }

    @Test
    void twoFilesOfOnePersonAreAPairWithItsReasons() {
        YoungPerson[] files = two();
        assertThat(director(() -> read.of(files[0].id()))).anySatisfy(pair -> {
            assertThat(pair.score()).isEqualTo(75);
            assertThat(pair.reasons()).containsExactly(Resemblance.SAME_NAME, Resemblance.SAME_BIRTH_DATE);
        });
        assertThat(isShown(files)).isTrue();
    }

    @Test
    void theMostAlikeComeFirst() {
        two();
        List<Pair> pairs = director(() -> read.page(0, 10_000)).pairs();
        assertThat(pairs).isSortedAccordingTo((a, b) -> b.score() - a.score());
    }

    @Test
    void aPairSetAsideIsShownNoMoreUntilThatIsTakenBack() {
        YoungPerson[] files = two();
        long id = asideAs(files);
        assertThat(isShown(files)).isFalse();
        assertThat(director(() -> read.setAside(Long.MAX_VALUE, 1)).get(0).setBy())
                .isEqualTo(101);
        actor.as(COUNSELLOR_NORTH, () -> {
            aside.takeBack(id);
            return null;
        });
        assertThat(isShown(files)).isTrue();
    }

    @Test
    void aPairSetAsideIsNotMerged() {
        YoungPerson[] files = two();
        asideAs(files);
        assertThatThrownBy(() -> merged(files[0], files[1])).hasMessage("merge.refused.setAside");
    }

    @Test
    void aPairIsSetAsideWithAReasonAndOnce() {
        YoungPerson[] files = two();
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, () -> aside.setAside(files[0].id(), files[1].id(), " ")))
                .hasMessage("pair.reason.missing");
        asideAs(files);
        assertThatThrownBy(() -> asideAs(files)).hasMessage("pair.already");
    }

    @Test
    void theListTakesAsManyStatementsForManyPairsAsForFew() {
        two();
        long few = director(() -> statements.of(() -> read.page(0, 25)));
        for (int i = 0; i < 10; i++) {
            two();
        }
        assertThat(director(() -> statements.of(() -> read.page(0, 25)))).isEqualTo(few);
    }
}
