package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the platform administrator the accounts, and what each is in which structure: three statements a page. */
@ApplicationScoped
@UseCase(allowed = Role.PLATFORM_ADMINISTRATOR)
public class ReadAccounts {

    /** Rows of a page. */
    public static final int PAGE_SIZE = 25;

    private static final String ROW = "select new fr.jalon.identity.AccountRow(a.id, a.name, a.mail, a.state) ";
    private static final String FROM = "from Account a where (lower(a.name) like :text or lower(a.mail) like :text)";
    private static final String POST = "select new fr.jalon.identity.Post(m.id, a.id, a.name, s.code, s.name, m.role)"
            + " from Membership m, Structure s, Account a where s.code = m.structureCode and a.id = m.accountId and ";

    /** The saved lists. */
    public enum Filter {
        ALL(""),
        LOCKED(" and a.state <> 'ACTIVE'"),
        WITHOUT_ROLE(" and not exists (select m.id from Membership m where m.accountId = a.id)");

        private final String condition;

        Filter(String condition) {
            this.condition = condition;
        }
    }

    /**
     * One page.
     *
     * @param posts what the accounts of this page are, by account
     * @param total accounts in all pages
     */
    public record Page(List<AccountRow> rows, Map<Long, List<Post>> posts, long total) {}

    private final EntityManager entities;
    private final Journal journal;

    @Inject
    ReadAccounts(EntityManager entities, Journal journal) {
        this.entities = entities;
        this.journal = journal;
    }

    ReadAccounts() {
        this(null, null);
    }

    /** The accounts whose name or mail contains a text, by name; pages count from 0. */
    public Page page(String text, Filter filter, int number) {
        String where = FROM + filter.condition;
        List<AccountRow> rows = with(
                        text, entities.createQuery(ROW + where + " order by a.name, a.id", AccountRow.class))
                .setFirstResult(number * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        long total = with(text, entities.createQuery("select count(a) " + where, Long.class))
                .getSingleResult();
        return new Page(rows, posts(rows), total);
    }

    /** One account; that it was looked at is written down. */
    public AccountRow account(long id) {
        AccountRow row = entities.createQuery(ROW + "from Account a where a.id = :id", AccountRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
        journal.record(Journal.Action.READ, Account.class, id, null);
        return row;
    }

    /** What an account is, by structure. */
    public List<Post> posts(long id) {
        return entities.createQuery(POST + "a.id = :id order by s.name, m.role", Post.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Who works in a structure, by name. */
    public List<Post> people(String structureCode) {
        return entities.createQuery(POST + "s.code = :code order by a.name, m.role", Post.class)
                .setParameter("code", structureCode)
                .getResultList();
    }

    private Map<Long, List<Post>> posts(List<AccountRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(POST + "a.id in :ids order by s.name, m.role", Post.class)
                .setParameter("ids", rows.stream().map(AccountRow::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(Post::accountId));
    }

    private static <T> TypedQuery<T> with(String text, TypedQuery<T> query) {
        String wanted =
                text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        return query.setParameter("text", "%" + wanted + "%");
    }
}
