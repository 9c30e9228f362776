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
import java.util.Map;

/** A structure reads the decisions that it was told of, their letters, and its appeals. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class ReadOwnDecisions {

    private final Decisions decisions;
    private final Appeals appeals;
    private final FileStore store;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    ReadOwnDecisions(
            Decisions decisions, Appeals appeals, FileStore store, NationalDay day, Actor actor, Journal journal) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.store = store;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    ReadOwnDecisions() {
        this(null, null, null, null, null, null);
    }

    /** The latest first. */
    public List<OwnDecision> all() {
        Map<Long, Notice> notices = decisions.notices();
        List<Appeal> own = appeals.all();
        return decisions.all().stream()
                .map(decision -> new OwnDecision(
                        decision,
                        notices.get(decision.getId()),
                        own.stream()
                                .filter(appeal -> appeal.decisionId() == decision.getId())
                                .findFirst()
                                .orElse(null),
                        day.today()))
                .toList();
    }

    /** The letter of a decision, as it was kept. The download is journaled. */
    public Download letter(long decision) throws IOException {
        CommissionDecision read = decisions.require(decision);
        Notice notice =
                decisions.notice(decision).filter(one -> one.fileHash() != null).orElseThrow(Refused::notFound);
        journal.record(Journal.Action.DOWNLOAD, CommissionDecision.class, decision, notice.fileHash());
        return new Download(
                "notification-" + read.getDecidedOn() + ".pdf",
                FileType.PDF,
                notice.fileSize(),
                store.deliver(actor.structureCode().value(), new ContentHash(notice.fileHash())));
    }
}
