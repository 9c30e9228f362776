package fr.jalon.casework;

import fr.jalon.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The day and the hour where the structure is: Saint-Denis de La Réunion is on another day than Lisieux part of the
 * time. The zone of a structure never changes while the server runs.
 */
@ApplicationScoped
public class LocalClock {

    private final Clock clock;
    private final Actor actor;
    private final EntityManager entities;
    private final Map<String, ZoneId> zones = new ConcurrentHashMap<>();

    @Inject
    LocalClock(Clock clock, Actor actor, EntityManager entities) {
        this.clock = clock;
        this.actor = actor;
        this.entities = entities;
    }

    LocalClock() {
        this(null, null, null);
    }

    /** Today, in the structure of whoever asks. */
    public LocalDate today() {
        return now().toLocalDate();
    }

    /** The local time, in the structure of whoever asks. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), zone());
    }

    /** The instant, in UTC, as tables keep it. */
    public LocalDateTime utc() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private ZoneId zone() {
        return zones.computeIfAbsent(
                actor.structureCode().value(),
                code -> ZoneId.of(
                        entities.createQuery("select s.timeZone from Structure s where s.code = :code", String.class)
                                .setParameter("code", code)
                                .getSingleResult()));
    }
}
