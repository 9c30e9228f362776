package fr.jalon.identity;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Shows the platform administrator who signed in, from where, and what was done to accounts and structures, newest
 * first: two statements a page. What happens in the case files stays in the journal of their structure.
 */
@ApplicationScoped
@UseCase(allowed = Role.PLATFORM_ADMINISTRATOR)
public class ReadAccessJournal {

    /** Lines of a page. */
    public static final int PAGE_SIZE = 50;

    /** The saved lists. */
    public enum Filter {
        ALL("e.action not in ('READ')"),
        SIGN_INS("e.action in ('SIGN_IN', 'SIGN_OUT', 'WORKSPACE_CHOSEN')"),
        REFUSED("e.action in ('SIGN_IN_REFUSED', 'ACCESS_REFUSED')"),
        ADMINISTRATION("e.action in ('ACCOUNT_LOCKED', 'ACCOUNT_UNLOCKED', 'MEMBERSHIP_ADDED', 'MEMBERSHIP_WITHDRAWN',"
                + " 'STRUCTURE_SUSPENDED', 'STRUCTURE_RESUMED')");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }
    }

    /**
     * One line.
     *
     * @param who the person's name; null where the mail was nobody's
     * @param subject what it was done to, where that is not the person
     * @param address from where
     */
    public record Line(LocalDateTime at, String action, String who, String subject, String detail, String address) {}

    /**
     * One page.
     *
     * @param more whether older lines follow
     */
    public record Page(List<Line> lines, boolean more) {}

    private final EntityManager entities;

    @Inject
    ReadAccessJournal(EntityManager entities) {
        this.entities = entities;
    }

    ReadAccessJournal() {
        this(null);
    }

    /** A page of the journal; pages count from 0. */
    public Page page(Filter filter, int number) {
        List<JournalEntry> found = entities.createQuery(
                        "select e from JournalEntry e where " + filter.condition + " order by e.id desc",
                        JournalEntry.class)
                .setFirstResult(number * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE + 1)
                .getResultList();
        List<JournalEntry> shown = found.subList(0, Math.min(found.size(), PAGE_SIZE));
        return new Page(lines(shown), found.size() > PAGE_SIZE);
    }

    /** What was done to a structure, newest first. */
    public List<Line> ofStructure(String code) {
        return lines(entities.createQuery(
                        """
                        select e from JournalEntry e where e.subjectKind = 'Structure' and e.subjectId = :code
                          and e.action in ('STRUCTURE_SUSPENDED', 'STRUCTURE_RESUMED') order by e.id desc""",
                        JournalEntry.class)
                .setParameter("code", code)
                .setMaxResults(PAGE_SIZE)
                .getResultList());
    }

    private List<Line> lines(List<JournalEntry> entries) {
        Map<String, String> names = names(entries);
        return entries.stream().map(entry -> line(entry, names)).toList();
    }

    private static Line line(JournalEntry entry, Map<String, String> names) {
        boolean account = "Account".equals(entry.subjectKind()) && entry.subjectId() != null;
        String about = account ? names.get(entry.subjectId()) : entry.subjectId();
        String who = entry.actorName() == null && account ? about : entry.actorName();
        String subject = Objects.equals(who, about) ? null : about;
        return new Line(entry.recordedAt(), entry.action(), who, subject, entry.detail(), entry.address());
    }

    /** Names of the accounts that the lines are about, by identifier. */
    private Map<String, String> names(List<JournalEntry> entries) {
        List<Long> ids = entries.stream()
                .filter(entry -> "Account".equals(entry.subjectKind()) && entry.subjectId() != null)
                .map(entry -> Ids.parse(entry.subjectId()))
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a.id, a.name from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> Ids.text((Long) row[0]), row -> (String) row[1]));
    }
}
