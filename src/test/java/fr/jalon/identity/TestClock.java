package fr.jalon.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The application's clock in the tests: the system's, unless a test has put it ahead. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock {

    private static volatile Duration ahead = Duration.ZERO;

    @Produces
    Clock clock() {
        return new Ahead(ZoneOffset.UTC);
    }

    /** Puts the clock so much ahead of the system's; a test that did puts it right with zero when it ends. */
    public static void ahead(Duration time) {
        ahead = time;
    }

    private static final class Ahead extends Clock {

        private final ZoneId zone;

        Ahead(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Ahead(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }
    }
}
