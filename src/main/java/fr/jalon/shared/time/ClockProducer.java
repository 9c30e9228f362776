package fr.jalon.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock: UTC, the system's. Tests put another in its place. */
@ApplicationScoped
class ClockProducer {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
