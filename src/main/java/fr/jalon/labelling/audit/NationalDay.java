package fr.jalon.labelling.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

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

    /** Now in UTC, to the microsecond that the database keeps. */
    public LocalDateTime instant() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
