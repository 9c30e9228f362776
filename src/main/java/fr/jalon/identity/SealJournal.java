package fr.jalon.identity;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructuresAtWork;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Closes a seal over the entries of a workspace's journal that no transaction under way can still precede. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class SealJournal {

    /** Longer than {@link UseCaseInterceptor#LONGEST}: an entry older than this is committed, or never will be. */
    static final Duration SETTLED = Duration.ofMinutes(5);

    private static final int LARGEST_BATCH = 5_000;

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SealJournal(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    SealJournal() {
        this(null, null);
    }

    /** The workspaces that keep a journal; to be asked in the identity workspace. */
    public List<Workspace> workspaces() {
        List<Workspace> all = new ArrayList<>(List.of(Workspace.IDENTITY, Workspace.AUDIT, Workspace.COMMISSION));
        all.addAll(StructuresAtWork.workspaces(entities));
        return all;
    }

    /**
     * Seals what has settled in the current workspace; returns how many entries. What has settled is told by the
     * identifiers, which the chain is ordered by: an entry left out is never below one that was taken.
     */
    public int seal() {
        Instant now = clock.instant();
        List<JournalSeal> last = entities.createQuery(
                        "select s from JournalSeal s order by s.number desc", JournalSeal.class)
                .setMaxResults(1)
                .getResultList();
        JournalSeal previous = last.isEmpty() ? null : last.get(0);
        List<JournalEntry> batch = entities.createQuery(
                        "select e from JournalEntry e where e.id > :last and e.id < :settled order by e.id",
                        JournalEntry.class)
                .setParameter("last", previous == null ? Long.MIN_VALUE : previous.lastEntry())
                .setParameter("settled", Ids.firstAt(now.minus(SETTLED)))
                .setMaxResults(LARGEST_BATCH)
                .getResultList();
        if (!batch.isEmpty()) {
            entities.persist(new JournalSeal(previous, batch, LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
        }
        return batch.size();
    }
}
