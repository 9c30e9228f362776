package fr.jalon.labelling.auditor;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The label office keeps the register of auditors. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class KeepAuditors {

    /** Somebody who holds the role of an auditor. */
    public record Person(long accountId, String name, String mail) {

        /** Without the address. */
        @Override
        public String toString() {
            return "Person " + accountId;
        }
    }

    private final AuditorRecords records;
    private final AuditorLines lines;
    private final Journal journal;

    @Inject
    KeepAuditors(AuditorRecords records, AuditorLines lines, Journal journal) {
        this.records = records;
        this.lines = lines;
        this.journal = journal;
    }

    KeepAuditors() {
        this(null, null, null);
    }

    /** How many there are. */
    public int count(AuditorLines.Filter filter) {
        return lines.count(filter);
    }

    /** A page of them, by kind and name. */
    public List<AuditorLine> page(AuditorLines.Filter filter, int first, int size) {
        return lines.page(filter, records.today(), first, size);
    }

    /** Those after this account. */
    public List<AuditorLine> after(long account, int size) {
        return lines.after(account, records.today(), size);
    }

    /** Who may be registered. */
    public List<Person> unregistered() {
        return lines.unregistered();
    }

    public List<Place> regions() {
        return lines.regions();
    }

    public List<Place> structures() {
        return lines.structures();
    }

    /** One, whole. */
    public AuditorFile open(long account) {
        Auditor auditor = records.require(account);
        return new AuditorFile(
                auditor,
                lines.name(account),
                records.availabilities(account),
                records.trainings(account),
                records.interests(account));
    }

    /** Registers somebody who holds the role; refuses anybody else. */
    public void register(Long account, AuditorData data) {
        if (account == null || lines.unregistered().stream().noneMatch(one -> one.accountId() == account)) {
            throw Refused.field("account", "auditor.refused.account");
        }
        records.keep(new Auditor(account, data));
        journal.record(Journal.Action.CREATE, Auditor.class, account, null);
    }

    /** Changes what the register says; refused when somebody changed it since it was read. */
    public void change(long account, int version, AuditorData data) {
        Auditor auditor = records.require(account);
        auditor.requireVersion(version);
        auditor.change(data);
        journal.record(Journal.Action.UPDATE, Auditor.class, account, null);
    }

    /** Adds a training. */
    public Training train(long account, String title, LocalDate heldOn, LocalDate validUntil) {
        records.require(account);
        Training training = records.keep(new Training(account, title, heldOn, validUntil));
        journal.record(Journal.Action.UPDATE, Auditor.class, account, "training " + training.getTextId());
        return training;
    }

    /** Takes a training away. */
    public void forgetTraining(long account, long training) {
        records.remove(records.require(Training.class, training, account));
        journal.record(Journal.Action.UPDATE, Auditor.class, account, "training removed");
    }

    /** Says when they are available. */
    public Availability offer(long account, LocalDate from, LocalDate until) {
        records.require(account);
        Availability offered = records.keep(new Availability(account, from, until));
        journal.record(Journal.Action.UPDATE, Auditor.class, account, "available " + from + " " + until);
        return offered;
    }

    /** Takes an availability back. */
    public void withdraw(long account, long availability) {
        records.remove(records.require(Availability.class, availability, account));
        journal.record(Journal.Action.UPDATE, Auditor.class, account, "availability removed");
    }

    /** Declares an interest for them. */
    public DeclaredInterest declare(long account, DeclaredInterest.Words words) {
        records.require(account);
        DeclaredInterest declared = records.declare(account, words);
        journal.record(Journal.Action.CREATE, DeclaredInterest.class, declared.getId(), null);
        return declared;
    }

    /** Ends an interest today. */
    public void end(long account, long interest) {
        records.require(DeclaredInterest.class, interest, account).end(records.today());
        journal.record(Journal.Action.UPDATE, DeclaredInterest.class, interest, "ended");
    }

    /** How many structures have lent or had audits. */
    public int countCredits() {
        return lines.countCredits();
    }

    /** A page of what structures lent and had, those who owe most first. */
    public List<TimeCredit> credits(int first, int size) {
        return lines.credits(first, size);
    }
}
