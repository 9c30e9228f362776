package fr.jalon.casework.site;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the places where the current mission receives. Called by use cases. */
@ApplicationScoped
public class Sites {

    private static final List<Hours> USUAL = List.of(
            new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Hours(LocalTime.of(14, 0), LocalTime.of(17, 0)));

    private final EntityManager entities;

    @Inject
    Sites(EntityManager entities) {
        this.entities = entities;
    }

    Sites() {
        this(null);
    }

    /** All of them, those closed for good last. */
    public List<Site> all() {
        return entities.createQuery("select s from Site s order by s.closed, s.name", Site.class)
                .getResultList();
    }

    /** Their names, by identifier. */
    public Map<Long, String> names() {
        return all().stream().collect(Collectors.toMap(Site::id, Site::name));
    }

    /** Those where an appointment may be made, by name. */
    public List<Site> open() {
        return all().stream().filter(site -> !site.isClosed()).toList();
    }

    /** The site of an identifier; refused as not found where this mission has none. */
    public Site get(long id) {
        Site site = entities.find(Site.class, id);
        if (site == null) {
            throw Refused.notFound();
        }
        return site;
    }

    /**
     * Refuses a time at which a site does not receive: closed for good, on these days, or outside of its hours. A site
     * whose hours nobody has entered receives at any.
     */
    public void checkOpen(long id, LocalDateTime startsAt, LocalDateTime endsAt) {
        Site site = get(id);
        if (site.isClosed()) {
            throw Refused.field("site", "site.closedForGood", site.name());
        }
        LocalDate day = startsAt.toLocalDate();
        closuresFrom(day).stream()
                .filter(closure -> closure.closes(id, day))
                .findFirst()
                .ifPresent(closure -> {
                    throw Refused.field("day", "site.closedOn", site.name(), closure.reason());
                });
        List<Opening> hours = hours(id);
        boolean covered =
                hours.stream().anyMatch(opening -> opening.covers(day, startsAt.toLocalTime(), endsAt.toLocalTime()));
        if (!hours.isEmpty() && !covered) {
            throw Refused.field("start", "site.closedThen", site.name());
        }
    }

    /** Hours of a day on which somebody may be received. */
    public record Hours(LocalTime from, LocalTime until) {}

    /**
     * When a site receives, from one day to another, both included; any site of the mission where null. A day without
     * hours is absent. Where nobody has entered any, those usual in an office stand for them. Two statements.
     */
    public SortedMap<LocalDate, List<Hours>> receiving(Long siteId, LocalDate from, LocalDate until) {
        List<Opening> openings = siteId == null ? openings() : hours(siteId);
        List<Closure> closures = closuresFrom(from);
        SortedMap<LocalDate, List<Hours>> days = new TreeMap<>();
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            List<Hours> hours = openings.isEmpty() ? usual(siteId, day, closures) : hours(openings, day, closures);
            if (!hours.isEmpty()) {
                days.put(day, hours);
            }
        }
        return days;
    }

    private List<Opening> openings() {
        return entities.createQuery(
                        "select o from Opening o join Site s on s.id = o.siteId where s.closed = false", Opening.class)
                .getResultList();
    }

    private static List<Hours> hours(List<Opening> openings, LocalDate day, List<Closure> closures) {
        return openings.stream()
                .filter(opening -> opening.fallsOn(day))
                .filter(opening -> closures.stream().noneMatch(closure -> closure.closes(opening.siteId(), day)))
                .map(opening -> new Hours(opening.opensAt(), opening.closesAt()))
                .sorted(Comparator.comparing(Hours::from))
                .toList();
    }

    private static List<Hours> usual(Long siteId, LocalDate day, List<Closure> closures) {
        long site = siteId == null ? 0 : siteId;
        boolean closed = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                || closures.stream().anyMatch(closure -> closure.closes(site, day));
        return closed ? List.of() : USUAL;
    }

    /** When a site receives, through the week. */
    List<Opening> hours(long siteId) {
        return entities
                .createQuery("select o from Opening o where o.siteId = :site", Opening.class)
                .setParameter("site", siteId)
                .getResultList()
                .stream()
                .sorted((a, b) -> a.weekday() == b.weekday()
                        ? a.opensAt().compareTo(b.opensAt())
                        : a.weekday().compareTo(b.weekday()))
                .toList();
    }

    /** Closures that end on that day or later, in order. */
    public List<Closure> closuresFrom(LocalDate day) {
        return entities.createQuery(
                        "select c from Closure c where c.untilDay >= :day order by c.fromDay, c.id", Closure.class)
                .setParameter("day", day)
                .getResultList();
    }

    Opening opening(long id) {
        Opening opening = entities.find(Opening.class, id);
        if (opening == null) {
            throw Refused.notFound();
        }
        return opening;
    }

    Closure closure(long id) {
        Closure closure = entities.find(Closure.class, id);
        if (closure == null) {
            throw Refused.notFound();
        }
        return closure;
    }
}
