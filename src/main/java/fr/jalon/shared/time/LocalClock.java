package fr.jalon.shared.time;

import fr.jalon.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The day and the hour where the structure of whoever asks is: Saint-Denis de La Réunion is on another day than Lisieux
 * part of the time.
 */
@ApplicationScoped
public class LocalClock {

    private final Clock clock;
    private final Actor actor;

    @Inject
    public LocalClock(Clock clock, Actor actor) {
        this.clock = clock;
        this.actor = actor;
    }

    LocalClock() {
        this(null, null);
    }

    /** Today, in the structure of whoever asks. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** The local time, in the structure of whoever asks. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), actor.zone());
    }

    /** The instant, in UTC, to the microsecond: as tables keep it. */
    public LocalDateTime utc() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** How far from UTC the structure is now, as SQL writes it: +02:00. */
    public String offset() {
        String offset = actor.zone().getRules().getOffset(clock.instant()).getId();
        return offset.equals("Z") ? "+00:00" : offset;
    }

    /** The instant. */
    public Instant instant() {
        return clock.instant();
    }
}
