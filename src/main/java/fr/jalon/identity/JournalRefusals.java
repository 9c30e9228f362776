package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Journals a refusal, with the name of its rule, in a transaction of its own: it outlives the one that is rolled back. */
@ApplicationScoped
public class JournalRefusals {

    private final Journal journal;

    @Inject
    JournalRefusals(Journal journal) {
        this.journal = journal;
    }

    JournalRefusals() {
        this(null);
    }

    /** Records it and returns it, to be thrown. */
    @Transactional(TxType.REQUIRES_NEW)
    public Refused of(Refused refusal, String subjectKind, String subjectId) {
        journal.record(Journal.Action.ACCESS_REFUSED, subjectKind, subjectId, refusal.key());
        return refusal;
    }
}
