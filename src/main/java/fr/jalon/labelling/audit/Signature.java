package fr.jalon.labelling.audit;

import fr.jalon.identity.Actor;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Who wrote something, and when (UTC, to the microsecond that the database keeps). */
public record Signature(long accountId, String name, LocalDateTime at) {

    static Signature of(Actor actor, Clock clock) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        return new Signature(actor.accountId(), actor.name(), now);
    }
}
