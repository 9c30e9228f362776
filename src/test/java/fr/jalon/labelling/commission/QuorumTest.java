package fr.jalon.labelling.commission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many have to be there. */
class QuorumTest {

    @ParameterizedTest(name = "{0} % of {1} is {2}")
    @CsvSource({"50, 10, 5", "50, 9, 5", "50, 3, 2", "100, 7, 7", "1, 7, 1", "67, 3, 3", "50, 0, 1"})
    void aPartOfAllWhoSitRoundedUp(int percent, int seats, int needed) {
        Quorum quorum = new Quorum(percent, seats);
        assertThat(quorum.needed()).isEqualTo(needed);
        assertThat(quorum.isReachedBy(needed)).isTrue();
        assertThat(quorum.isReachedBy(needed - 1)).isFalse();
    }

    @Test
    void noPartIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(101, 3));
    }

    @ParameterizedTest(name = "{0} for, {1} against: {2}")
    @CsvSource({"3, 2, true", "2, 2, false", "0, 0, false", "1, 0, true", "2, 3, false"})
    void aProposalIsCarriedByMoreForThanAgainst(int inFavour, int against, boolean carried) {
        assertThat(new AgendaItem.Votes(10, inFavour, against, 1).carried()).isEqualTo(carried);
    }
}
