package fr.jalon.casework.site;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Says where the mission receives, and when. */
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class KeepSites {

    private final Sites sites;
    private final EntityManager entities;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepSites(Sites sites, EntityManager entities, Journal journal, LocalClock clock) {
        this.sites = sites;
        this.entities = entities;
        this.journal = journal;
        this.clock = clock;
    }

    KeepSites() {
        this(null, null, null, null);
    }

    /** All sites. */
    public List<Site> list() {
        return sites.all();
    }

    /** One of them, to change it. */
    public Site open(long id) {
        return sites.get(id);
    }

    /** When it receives. */
    public List<Opening> hours(long siteId) {
        sites.get(siteId);
        return sites.hours(siteId);
    }

    /** Closures under way or to come. */
    public List<Closure> closures() {
        return sites.closuresFrom(clock.today());
    }

    /** Opens a site. */
    public Site add(SiteDetails details) {
        Site site = new Site(details);
        entities.persist(site);
        write();
        journal.record(Journal.Action.CREATE, Site.class, site.id(), null);
        return site;
    }

    /**
     * Changes a site.
     *
     * @param version the version that was read
     */
    public Site change(long id, int version, SiteDetails details) {
        Site site = sites.get(id);
        if (site.version() != version) {
            throw Refused.changedMeanwhile();
        }
        site.become(details);
        write();
        journal.record(Journal.Action.UPDATE, Site.class, id, null);
        return site;
    }

    /** Adds hours at which a site receives; refused where it does so already. */
    public Opening openAt(
            long siteId, DayOfWeek weekday, Recurrence recurrence, LocalTime opensAt, LocalTime closesAt) {
        sites.get(siteId);
        Opening opening = new Opening(siteId, weekday, recurrence, opensAt, closesAt);
        if (sites.hours(siteId).stream().anyMatch(opening::meets)) {
            throw new Refused(Refused.Kind.CONFLICT, "opensAt", "site.opening.already");
        }
        entities.persist(opening);
        journal.record(Journal.Action.CREATE, Opening.class, opening.id(), null);
        return opening;
    }

    /** Takes hours back; appointments made there stay. */
    public void closeAt(long openingId) {
        entities.remove(sites.opening(openingId));
        journal.record(Journal.Action.DELETE, Opening.class, openingId, null);
    }

    /** Closes a site, or the whole mission where null, on some days; appointments made on them stay. */
    public Closure close(Long siteId, LocalDate fromDay, LocalDate untilDay, String reason) {
        if (siteId != null) {
            sites.get(siteId);
        }
        Closure closure = new Closure(siteId, fromDay, untilDay, reason);
        entities.persist(closure);
        journal.record(Journal.Action.CREATE, Closure.class, closure.id(), null);
        return closure;
    }

    /** Takes a closure back. */
    public void reopen(long closureId) {
        entities.remove(sites.closure(closureId));
        journal.record(Journal.Action.DELETE, Closure.class, closureId, null);
    }

    private void write() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "site_name")
                    ? new Refused(Refused.Kind.CONFLICT, "name", "site.name.taken")
                    : e;
        }
    }
}
