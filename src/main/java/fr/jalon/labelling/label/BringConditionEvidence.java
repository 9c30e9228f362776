package fr.jalon.labelling.label;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileName;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** A structure brings what a condition of its label asks for: a text, and a document where there is one. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class BringConditionEvidence {

    private final LabelConditions conditions;
    private final FileStore files;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    BringConditionEvidence(LabelConditions conditions, FileStore files, NationalDay day, Actor actor, Journal journal) {
        this.conditions = conditions;
        this.files = files;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    BringConditionEvidence() {
        this(null, null, null, null, null);
    }

    /** Brings it; {@code content} is null where there is no document. Late is better than never: it is taken. */
    public void bring(long condition, String text, String fileName, InputStream content) throws IOException {
        if (text == null || text.isBlank()) {
            throw Refused.field("text", "label.condition.refused.noText");
        }
        if (text.length() > KeepLabels.LONGEST) {
            throw Refused.field("text", "audit.refused.textTooLong", KeepLabels.LONGEST);
        }
        LabelCondition found = conditions.require(condition);
        found.state().requireBecomes(ConditionState.BROUGHT);
        String name = FileName.plain(fileName);
        StoredFile stored =
                content == null ? null : files.store(actor.structureCode().value(), name, content);
        conditions.addEvidence(found, text.strip(), name, stored, actor.name(), day.instant());
        journal.record(Journal.Action.CREATE, LabelCondition.class, condition, "EVIDENCE");
    }
}
