package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps what a new pair or new days change for each auditor and for the structure, in the transaction that names them; what
 * stays as it was is told nobody. {@link AuditPost} writes to them. Called inside use cases.
 */
@ApplicationScoped
class AssignmentNews {

    /** Who audits and when, at some moment; nobody and null before they are named. */
    record Named(Set<Long> auditors, LocalDate from, LocalDate until) {

        static final Named NOBODY = new Named(Set.of(), null, null);

        static Named of(Audit audit) {
            return new Named(
                    audit.getPair().stream().map(PairMember::getAccountId).collect(Collectors.toUnmodifiableSet()),
                    audit.getPlannedOn(),
                    audit.getPlannedUntil());
        }

        static Named of(Pair pair, Days days) {
            return new Named(
                    Set.of(pair.certification().getAccountId(), pair.network().getAccountId()),
                    days.from(),
                    days.until());
        }

        private boolean isOnDaysOf(Named other) {
            return Objects.equals(from, other.from) && Objects.equals(until, other.until);
        }
    }

    private static final String COLUMNS =
            "id, audit_id, structure_code, account_id, kind, from_day, until_day, happened_at";

    private final EntityManager entities;
    private final AuditNews news;
    private final NationalDay day;

    @Inject
    AssignmentNews(EntityManager entities, AuditNews news, NationalDay day) {
        this.entities = entities;
        this.news = news;
        this.day = day;
    }

    AssignmentNews() {
        this(null, null, null);
    }

    /** Keeps what is other now than it was before. */
    void tell(Audit audit, Named before) {
        Named now = Named.of(audit);
        if (now.equals(before)) {
            return;
        }
        Set<Long> concerned = new TreeSet<>(before.auditors());
        concerned.addAll(now.auditors());
        List<Object[]> rows = new ArrayList<>();
        for (long account : concerned) {
            if (!now.auditors().contains(account)) {
                rows.add(row(audit, account, AssignmentChange.TAKEN, before));
            } else if (!before.auditors().contains(account)) {
                rows.add(row(audit, account, AssignmentChange.GIVEN, now));
            } else if (!now.isOnDaysOf(before)) {
                rows.add(row(audit, account, AssignmentChange.MOVED, now));
            }
        }
        Tables.of(entities).insert("assignment_news", COLUMNS, rows);
        news.tell(audit, now.auditors().isEmpty() ? NewsKind.UNASSIGNED : NewsKind.ASSIGNED);
    }

    private Object[] row(Audit audit, long account, AssignmentChange change, Named days) {
        return new Object[] {
            Ids.next(),
            audit.getId(),
            audit.getStructureCode(),
            account,
            change.name(),
            days.from(),
            days.until(),
            day.instant()
        };
    }
}
