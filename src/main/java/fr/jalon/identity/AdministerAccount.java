package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Gives and withdraws roles, locks and unlocks accounts; each takes effect at the person's next request. Nobody locks
 * their own account or gives up their own administration: the platform would be left without anybody.
 */
@ApplicationScoped
@UseCase(allowed = Role.PLATFORM_ADMINISTRATOR)
public class AdministerAccount {

    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    AdministerAccount(EntityManager entities, Actor actor, Journal journal, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    AdministerAccount() {
        this(null, null, null, null);
    }

    /** Locks an account: its sessions and tokens open nothing any more. */
    public void lock(long id) {
        if (actor.accountId() == id) {
            throw new Refused("admin.account.own");
        }
        Account account = account(id);
        if (!account.isActive()) {
            throw Refused.conflict("admin.account.alreadyLocked");
        }
        account.lock();
        journal.record(Journal.Action.ACCOUNT_LOCKED, Account.class, id, null);
    }

    /** Lets an account in again, with the roles that it still has. */
    public void unlock(long id) {
        Account account = account(id);
        if (account.isActive()) {
            throw Refused.conflict("admin.account.alreadyActive");
        }
        account.unlock();
        journal.record(Journal.Action.ACCOUNT_UNLOCKED, Account.class, id, null);
    }

    /** Gives an account a role in a structure. */
    public void add(long id, String structureCode, Role role) {
        account(id);
        if (structureCode == null || entities.find(Structure.class, structureCode) == null) {
            throw Refused.field("structure", "admin.membership.structure");
        }
        if (role == null || !role.isOf(new StructureCode(structureCode))) {
            throw Refused.field("role", "admin.membership.role");
        }
        refuseJudges(id, structureCode, role);
        long same = entities.createQuery(
                        """
                        select count(m) from Membership m
                        where m.accountId = :id and m.structureCode = :structure and m.role = :role""",
                        Long.class)
                .setParameter("id", id)
                .setParameter("structure", structureCode)
                .setParameter("role", role)
                .getSingleResult();
        if (same > 0) {
            throw Refused.field("role", "admin.membership.exists");
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        entities.persist(new Membership(id, structureCode, role, now));
        journal.record(Journal.Action.MEMBERSHIP_ADDED, Account.class, id, structureCode + " " + role);
    }

    /** Takes a role away from an account. */
    public void withdraw(long id, long membershipId) {
        Membership membership = entities.find(Membership.class, membershipId);
        if (membership == null || membership.accountId() != id) {
            throw Refused.notFound();
        }
        if (actor.accountId() == id && membership.role() == Role.PLATFORM_ADMINISTRATOR) {
            throw new Refused("admin.membership.own");
        }
        entities.remove(membership);
        journal.record(
                Journal.Action.MEMBERSHIP_WITHDRAWN,
                Account.class,
                id,
                membership.structureCode() + " " + membership.role());
    }

    private void refuseJudges(long id, String structureCode, Role role) {
        boolean judges = entities.createQuery(
                        "select m.role from Membership m where m.accountId = :id and m.structureCode = :structure",
                        Role.class)
                .setParameter("id", id)
                .setParameter("structure", structureCode)
                .getResultStream()
                .anyMatch(held -> QualityCircle.excludes(role, held));
        if (judges) {
            throw Refused.field("role", "admin.membership.judge");
        }
    }

    private Account account(long id) {
        Account account = entities.find(Account.class, id);
        if (account == null) {
            throw Refused.notFound();
        }
        return account;
    }
}
