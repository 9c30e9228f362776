package fr.jalon.oversight.practice;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The association publishes a practice of one of its missions, or sends it back and says why. */
@UseCase(allowed = {Role.LABEL_OFFICER, Role.NETWORK_OFFICER})
@ApplicationScoped
public class PublishPractice {

    private static final int LENGTH = 4_000;

    private final Practices practices;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    PublishPractice(Practices practices, Journal journal, LocalClock clock) {
        this.practices = practices;
        this.journal = journal;
        this.clock = clock;
    }

    PublishPractice() {
        this(null, null, null);
    }

    /** Shows it to the whole network. */
    public void publish(long id, int readVersion) {
        read(id, readVersion).publish(clock.utc());
        journal.record(Journal.Action.UPDATE, Practice.class, id, PracticeState.PUBLISHED.name());
    }

    /** Sends it back; a reason is needed. */
    public void sendBack(long id, String reason, int readVersion) {
        if (reason == null || reason.isBlank() || reason.length() > LENGTH) {
            throw Refused.field("reason", "practice.refused.reason");
        }
        read(id, readVersion).sendBack(reason.strip());
        journal.record(Journal.Action.UPDATE, Practice.class, id, PracticeState.RETURNED.name());
    }

    private Practice read(long id, int readVersion) {
        Practice practice = practices.find(id);
        if (practice.getVersion() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        return practice;
    }
}
