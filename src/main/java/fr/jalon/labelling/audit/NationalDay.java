package fr.jalon.labelling.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Today, where the national union is: the day that counts for audits, replies, decisions and labels. */
@ApplicationScoped
public class NationalDay {

    private static final ZoneId UNION = ZoneId.of("Europe/Paris");

    private final Clock clock;

    @Inject
    NationalDay(Clock clock) {
        this.clock = clock;
    }

    NationalDay() {
        this(null);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UNION);
    }
}
