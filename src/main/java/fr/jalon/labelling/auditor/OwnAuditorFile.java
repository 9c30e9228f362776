package fr.jalon.labelling.auditor;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An auditor reads their own line of the register, says when they are available and declares their interests. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class OwnAuditorFile {

    private final AuditorRecords records;
    private final AuditorLines lines;
    private final Actor actor;
    private final Journal journal;

    @Inject
    OwnAuditorFile(AuditorRecords records, AuditorLines lines, Actor actor, Journal journal) {
        this.records = records;
        this.lines = lines;
        this.actor = actor;
        this.journal = journal;
    }

    OwnAuditorFile() {
        this(null, null, null, null);
    }

    /** Their own; none where the label office has not registered them. */
    public Optional<AuditorFile> open() {
        long account = actor.accountId();
        return records.find(account)
                .map(auditor -> new AuditorFile(
                        auditor,
                        actor.name(),
                        records.availabilities(account),
                        records.trainings(account),
                        records.interests(account)));
    }

    public List<Place> regions() {
        return lines.regions();
    }

    public List<Place> structures() {
        return lines.structures();
    }

    /** Says when they are available. */
    public Availability offer(LocalDate from, LocalDate until) {
        long account = own();
        Availability offered = records.keep(new Availability(account, from, until));
        journal.record(Journal.Action.UPDATE, Auditor.class, account, "available " + from + " " + until);
        return offered;
    }

    /** Takes an availability back. */
    public void withdraw(long availability) {
        records.remove(records.require(Availability.class, availability, own()));
        journal.record(Journal.Action.UPDATE, Auditor.class, own(), "availability removed");
    }

    /** Declares an interest. */
    public DeclaredInterest declare(DeclaredInterest.Words words) {
        DeclaredInterest declared = records.declare(own(), words);
        journal.record(Journal.Action.CREATE, DeclaredInterest.class, declared.getId(), null);
        return declared;
    }

    /** Ends an interest today. */
    public void end(long interest) {
        records.require(DeclaredInterest.class, interest, own()).end(records.today());
        journal.record(Journal.Action.UPDATE, DeclaredInterest.class, interest, "ended");
    }

    private long own() {
        return records.require(actor.accountId()).getAccountId();
    }
}
