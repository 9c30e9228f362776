package fr.jalon.labelling.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT5M", "3, PT30M", "4, PT2H", "5, PT8H", "6, PT24H"})
    void each_wait_is_longer(int attempts, Duration wait) {
        assertThat(Backoff.after(attempts, 0)).contains(wait);
        assertThat(Backoff.after(attempts, 1)).contains(wait.plus(wait.dividedBy(5)));
    }

    @Test
    void after_the_seventh_attempt_there_is_none() {
        assertThat(Backoff.after(7, 0.5)).isEmpty();
    }

    @Test
    void of_an_answer_200_characters_are_kept_on_one_line() {
        Outcome outcome = new Outcome(500, "Erreur\u0007\r\n\u202einterne " + "x".repeat(300));
        assertThat(outcome.answer()).hasSize(200).startsWith("Erreur interne xxx");
        assertThat(outcome.isTaken()).isFalse();
        assertThat(new Outcome(204, null).isTaken()).isTrue();
        assertThat(new Outcome(302, "").isTaken()).isFalse();
    }
}
