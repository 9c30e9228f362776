package fr.jalon.labelling.commission;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.FileType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** The label office reads the appeals and says whether each is admissible; those that are wait for a session. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class AnswerAppeals {

    private static final int LONGEST = 8_000;

    private final Appeals appeals;
    private final FileStore store;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    AnswerAppeals(Appeals appeals, FileStore store, NationalDay day, Actor actor, Journal journal) {
        this.appeals = appeals;
        this.store = store;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    AnswerAppeals() {
        this(null, null, null, null, null);
    }

    /** Those that wait for an answer first. */
    public List<Appeal> all() {
        return appeals.all();
    }

    /** How many wait for an answer. */
    public int waiting() {
        return appeals.waiting();
    }

    /** One, with its documents. */
    public Appeal open(long id) {
        Appeal appeal = appeals.require(id);
        journal.record(Journal.Action.READ, Appeal.class, id, null);
        return appeal;
    }

    /** Says whether it is admissible, and why. */
    public void answer(long id, int version, boolean admissible, String reason) {
        Appeal appeal = appeals.require(id);
        if (appeal.version() != version) {
            throw Refused.changedMeanwhile();
        }
        if (reason == null || reason.isBlank()) {
            throw Refused.field("answer", "appeal.refused.noAnswer");
        }
        if (reason.length() > LONGEST) {
            throw Refused.field("answer", "audit.refused.textTooLong", LONGEST);
        }
        AppealState state = admissible ? AppealState.ADMISSIBLE : AppealState.INADMISSIBLE;
        appeals.answer(appeal, state, reason.strip(), actor.name(), day.today());
        journal.record(Journal.Action.UPDATE, Appeal.class, id, state.name());
    }

    /** A document of it. The download is journaled. */
    public Download download(long id, long document) throws IOException {
        Appeal appeal = appeals.require(id);
        Appeal.Document found = appeal.documents().stream()
                .filter(one -> one.id() == document)
                .findFirst()
                .orElseThrow(Refused::notFound);
        journal.record(Journal.Action.DOWNLOAD, Appeal.class, id, found.fileHash());
        return new Download(
                found.fileName(),
                FileType.ofMediaType(found.mediaType()).orElseThrow(),
                found.fileSize(),
                store.deliver(appeal.structureCode(), new ContentHash(found.fileHash())));
    }
}
