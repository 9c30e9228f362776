package fr.jalon.labelling.commission;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.JournalRefusals;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileName;
import fr.jalon.shared.files.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Date;

/** A structure appeals against a decision that it was told of, within its days, with its reasons and its documents. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class FileAppeal {

    private static final int LONGEST = 8_000;
    private static final int MOST = 10;

    private final Decisions decisions;
    private final Appeals appeals;
    private final FileStore files;
    private final NationalDay day;
    private final AppealTrail trail;

    @Inject
    FileAppeal(Decisions decisions, Appeals appeals, FileStore files, NationalDay day, AppealTrail trail) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.files = files;
        this.day = day;
        this.trail = trail;
    }

    FileAppeal() {
        this(null, null, null, null, null);
    }

    /** Who appeals, and the journal, of what is filed as of what is refused. */
    @ApplicationScoped
    static class AppealTrail {

        private final Actor actor;
        private final Journal journal;
        private final JournalRefusals refusals;
        private final AppealNews news;

        @Inject
        AppealTrail(Actor actor, Journal journal, JournalRefusals refusals, AppealNews news) {
            this.actor = actor;
            this.journal = journal;
            this.refusals = refusals;
            this.news = news;
        }

        AppealTrail() {
            this(null, null, null, null);
        }

        Actor actor() {
            return actor;
        }

        void filed(long appeal, CommissionDecision decision) {
            journal.record(Journal.Action.CREATE, Appeal.class, appeal, null);
            news.filed(actor.structureCode(), appeal, decision);
        }

        void attached(long appeal) {
            journal.record(Journal.Action.UPDATE, Appeal.class, appeal, "DOCUMENT");
        }

        Refused refused(long decision, Refused refusal) {
            return refusals.of(refusal, CommissionDecision.class.getSimpleName(), Ids.text(decision));
        }
    }

    /** Files it; returns its identifier. Refused, and journaled, once the days for it are over. */
    public long file(long decisionId, String grounds) {
        CommissionDecision decision = decisions.require(decisionId);
        Notice notice = decisions.notice(decisionId).orElseThrow(Refused::notFound);
        if (day.today().isAfter(notice.appealUntil())) {
            throw trail.refused(
                    decisionId, Refused.conflict("appeal.refused.tooLate", Date.valueOf(notice.appealUntil())));
        }
        if (appeals.against(decisionId).isPresent()) {
            throw Refused.conflict("appeal.refused.twice");
        }
        if (decision.getAppealId() != null) {
            throw trail.refused(decisionId, Refused.conflict("appeal.refused.final"));
        }
        if (grounds == null || grounds.isBlank()) {
            throw Refused.field("grounds", "appeal.refused.noGrounds");
        }
        if (grounds.length() > LONGEST) {
            throw Refused.field("grounds", "audit.refused.textTooLong", LONGEST);
        }
        long id = appeals.file(
                decision,
                grounds.strip(),
                trail.actor().accountId(),
                trail.actor().name(),
                day.today());
        trail.filed(id, decision);
        return id;
    }

    /** Adds a document to it, while nobody has said whether it is admissible. */
    public void attach(long appealId, String fileName, InputStream content) throws IOException {
        Appeal appeal = appeals.require(appealId);
        if (appeal.state() != AppealState.FILED) {
            throw Refused.conflict("appeal.refused.state");
        }
        if (appeal.documents().size() >= MOST) {
            throw Refused.field("file", "appeal.refused.documents", MOST);
        }
        String name = FileName.plain(fileName);
        appeals.attach(appeal, name, files.store(trail.actor().structureCode().value(), name, content));
        trail.attached(appealId);
    }
}
