package fr.jalon.labelling.commission;

import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The label office keeps the seats of the commission: who sits, for which college, where they work, and until when. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class KeepMembers {

    private static final int LONGEST = 200;

    /**
     * A seat as it is to be.
     *
     * @param structure code of the mission or association in which the member works; null or empty for none
     */
    public record Seat(
            Long account, College college, String organisation, String structure, LocalDate from, LocalDate until) {

        private String code() {
            return structure == null || structure.isBlank()
                    ? null
                    : structure.strip().toUpperCase(java.util.Locale.ROOT);
        }
    }

    private final Members members;
    private final Colleagues colleagues;
    private final Structures structures;
    private final Journal journal;

    @Inject
    KeepMembers(Members members, Colleagues colleagues, Structures structures, Journal journal) {
        this.members = members;
        this.colleagues = colleagues;
        this.structures = structures;
        this.journal = journal;
    }

    KeepMembers() {
        this(null, null, null, null);
    }

    /** All seats, by college and name. */
    public List<CommissionMember> all() {
        return members.all();
    }

    /** One seat. */
    public CommissionMember open(long id) {
        return members.require(id);
    }

    /** Accounts that the administration made members of the commission, by name. */
    public List<Colleague> candidates() {
        return colleagues.all().stream()
                .filter(one -> one.has(Role.COMMISSION_MEMBER))
                .toList();
    }

    /** Gives a seat to an account. */
    public long add(Seat seat) {
        check(seat);
        Colleague colleague = candidates().stream()
                .filter(one -> seat.account() != null && one.getAccountId() == seat.account())
                .findFirst()
                .orElseThrow(() -> Refused.field("account", "commission.refused.noAccount"));
        if (members.overlaps(colleague.getAccountId(), seat.from(), seat.until(), 0)) {
            throw Refused.field("from", "commission.refused.termOverlaps");
        }
        long id = members.add(member(0, colleague.getAccountId(), colleague.getName(), seat, 0));
        journal.record(
                Journal.Action.CREATE,
                CommissionMember.class,
                id,
                seat.college().name());
        return id;
    }

    /** Changes a seat, be it only to end its term. The account stays. */
    public void change(long id, int version, Seat seat) {
        check(seat);
        CommissionMember read = members.require(id);
        if (members.overlaps(read.accountId(), seat.from(), seat.until(), id)) {
            throw Refused.field("from", "commission.refused.termOverlaps");
        }
        members.change(member(id, read.accountId(), read.name(), seat, version));
        journal.record(
                Journal.Action.UPDATE,
                CommissionMember.class,
                id,
                seat.college().name());
    }

    private static CommissionMember member(long id, long account, String name, Seat seat, int version) {
        return new CommissionMember(
                id,
                account,
                name,
                seat.college(),
                seat.organisation().strip(),
                seat.code(),
                null,
                seat.from(),
                seat.until(),
                version);
    }

    private void check(Seat seat) {
        if (seat.college() == null) {
            throw Refused.field("college", "commission.refused.noCollege");
        }
        if (seat.organisation() == null
                || seat.organisation().isBlank()
                || seat.organisation().length() > LONGEST) {
            throw Refused.field("organisation", "commission.refused.noOrganisation", LONGEST);
        }
        if (seat.from() == null || seat.until() == null || seat.until().isBefore(seat.from())) {
            throw Refused.field("until", "commission.refused.term");
        }
        if (seat.code() != null && structures.names(Set.of(seat.code())).isEmpty()) {
            throw Refused.field("structure", "commission.refused.noStructure");
        }
    }
}
