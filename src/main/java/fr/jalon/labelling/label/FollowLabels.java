package fr.jalon.labelling.label;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.FileType;
import fr.jalon.tenancy.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The label office follows the labels: which there are, what waits, and each with all that goes with it. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class FollowLabels {

    private final LabelRows rows;
    private final LabelFiles files;
    private final FileStore store;
    private final Structures structures;
    private final NationalDay day;
    private final Journal journal;

    @Inject
    FollowLabels(
            LabelRows rows,
            LabelFiles files,
            FileStore store,
            Structures structures,
            NationalDay day,
            Journal journal) {
        this.rows = rows;
        this.files = files;
        this.store = store;
        this.structures = structures;
        this.day = day;
        this.journal = journal;
    }

    FollowLabels() {
        this(null, null, null, null, null, null);
    }

    /** How many there are with this text and in this state; see {@link LabelRows.Filter}. */
    public int count(String text, String state) {
        return rows.count(new LabelRows.Filter(day.today(), text, state));
    }

    /** A page of them, the latest first. */
    public List<LabelRow> page(String text, String state, int first, int size) {
        return rows.page(new LabelRows.Filter(day.today(), text, state), first, size);
    }

    /** Alerts that nobody closed. */
    public List<LabelAlert> alerts() {
        return files.openAlerts();
    }

    /** One label, whole. */
    public LabelFile open(long id) {
        Label label = files.require(id);
        String code = label.getStructureCode();
        journal.record(Journal.Action.READ, Label.class, id, null);
        return files.whole(label, structures.names(Set.of(code)).getOrDefault(code, code), day.today());
    }

    /** A document that a structure brought for a condition. The download is journaled. */
    public Download download(long label, long evidence) throws IOException {
        LabelCondition.Evidence found = open(label).conditions().stream()
                .flatMap(condition -> condition.evidence().stream())
                .filter(one -> one.id() == evidence && one.fileHash() != null)
                .findFirst()
                .orElseThrow(Refused::notFound);
        journal.record(Journal.Action.DOWNLOAD, "ConditionEvidence", found.textId(), found.fileHash());
        return new Download(
                found.fileName(),
                FileType.ofMediaType(found.mediaType()).orElseThrow(),
                found.fileSize(),
                store.deliver(files.require(label).getStructureCode().strip(), new ContentHash(found.fileHash())));
    }
}
