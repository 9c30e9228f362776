package fr.jalon.labelling.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When what was not taken is sent again: 1 and 5 minutes later, then half an hour, 2, 8 and 24 hours, then never. */
final class Backoff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private Backoff() {}

    /**
     * How long to wait after so many attempts; empty where there is no other one.
     *
     * @param chance from 0 to 1: up to a fifth of the wait is added, so that not everything comes back at once
     */
    static Optional<Duration> after(int attempts, double chance) {
        if (attempts > WAITS.size()) {
            return Optional.empty();
        }
        Duration wait = WAITS.get(attempts - 1);
        return Optional.of(wait.plusMillis((long) (wait.toMillis() * chance / 5)));
    }
}
