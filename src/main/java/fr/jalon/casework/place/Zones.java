package fr.jalon.casework.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds the zones that a commune is in. Called by use cases. */
@ApplicationScoped
public class Zones {

    private final EntityManager entities;

    @Inject
    Zones(EntityManager entities) {
        this.entities = entities;
    }

    Zones() {
        this(null);
    }

    /** The zones of a commune on a day. */
    public List<Zone> of(String communeCode, LocalDate day) {
        return entities.createQuery(
                        "select z.zone from CommuneZone z where z.communeCode = :code and z.fromDay <= :day"
                                + " and (z.untilDay is null or z.untilDay >= :day)",
                        Zone.class)
                .setParameter("code", communeCode)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those of some communes that are in a zone on a day. */
    public Set<String> among(Set<String> communeCodes, Zone zone, LocalDate day) {
        if (communeCodes.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery(
                        "select distinct z.communeCode from CommuneZone z where z.zone = :zone and z.communeCode in :codes"
                                + " and z.fromDay <= :day and (z.untilDay is null or z.untilDay >= :day)",
                        String.class)
                .setParameter("zone", zone)
                .setParameter("codes", communeCodes)
                .setParameter("day", day)
                .getResultList());
    }
}
