package fr.jalon.labelling.commission;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.JournalRefusals;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who does what in a session and when, and the line in the journal, of what is done as of what is refused. */
@ApplicationScoped
class SessionTrail {

    private final Actor actor;
    private final NationalDay day;
    private final Journal journal;
    private final JournalRefusals refusals;

    @Inject
    SessionTrail(Actor actor, NationalDay day, Journal journal, JournalRefusals refusals) {
        this.actor = actor;
        this.day = day;
        this.journal = journal;
        this.refusals = refusals;
    }

    SessionTrail() {
        this(null, null, null, null);
    }

    Actor actor() {
        return actor;
    }

    NationalDay day() {
        return day;
    }

    void record(Journal.Action action, long session, String detail) {
        journal.record(action, CommissionSession.class, session, detail);
    }

    void recordItem(Journal.Action action, long item, String detail) {
        journal.record(action, AgendaItem.class, item, detail);
    }

    /** A refusal on an item that the journal keeps, with the name of its rule. */
    Refused refused(long item, Refused refusal) {
        return refusals.of(refusal, AgendaItem.class.getSimpleName(), Ids.text(item));
    }
}
