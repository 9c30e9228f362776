package fr.jalon.labelling.reference;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.webhook.Happenings;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** The label office drafts versions of references, publishes and withdraws them. */
@RequestScoped
@UseCase(allowed = Role.LABEL_OFFICE)
public class DraftReferences {
    private final EntityManager entities;
    private final References references;
    private final Actor actor;
    private final Journal journal;
    private final Happenings happenings;
    private final Clock clock;

    @Inject
    DraftReferences(
            EntityManager entities,
            References references,
            Actor actor,
            Journal journal,
            Happenings happenings,
            Clock clock) {
        this.entities = entities;
        this.references = references;
        this.actor = actor;
        this.journal = journal;
        this.happenings = happenings;
        this.clock = clock;
    }

    DraftReferences() {
        this(null, null, null, null, null, null);
    }

    /** Keeps a reference that was read from a file as a draft; each of its criteria takes over from its namesake. */
    public void keep(QualityReference reference, String format) {
        Tables tables = Tables.of(entities);
        ReferenceStore store = ReferenceStore.ofDrafts(tables);
        if (store.find(reference.code(), reference.version()).isPresent()) {
            throw Refused.conflict("reference.taken", reference.code(), reference.version());
        }
        Long previous =
                references.publishedBefore(reference.code(), reference.id()).orElse(null);
        store.insert(reference, new ReferenceStore.Origin(format, previous, actor.name(), clock.instant()));
        if (previous != null) {
            Successions.sayByCode(tables, references.find(previous), reference);
        }
        journal.record(
                Journal.Action.CREATE,
                QualityReference.class,
                reference.id(),
                reference.code() + " " + reference.version());
    }

    /** Drafts a new version from one that is or was published; its identifier. */
    public long draftFrom(long id, String version) {
        QualityReference before = references.find(id);
        String wanted = version == null ? "" : version.strip();
        if (wanted.isEmpty() || wanted.length() > ReferenceCheck.LONGEST_VERSION) {
            throw Refused.field("version", "reference.versionRequired", ReferenceCheck.LONGEST_VERSION);
        }
        QualityReference draft =
                new QualityReference(Ids.next(), before.head().asVersion(wanted), copies(before.axes()));
        Tables tables = Tables.of(entities);
        ReferenceStore store = ReferenceStore.ofDrafts(tables);
        if (store.find(draft.code(), wanted).isPresent()) {
            throw Refused.field("version", "reference.taken", draft.code(), wanted);
        }
        store.insert(draft, new ReferenceStore.Origin(null, id, actor.name(), clock.instant()));
        Successions.sayByCode(tables, before, draft);
        journal.record(Journal.Action.CREATE, QualityReference.class, draft.id(), draft.code() + " " + wanted);
        return draft.id();
    }

    private static List<ReferenceNode> copies(List<ReferenceNode> nodes) {
        return nodes.stream()
                .map(node -> new ReferenceNode(
                        Ids.next(),
                        node.kind(),
                        node.code(),
                        node.title(),
                        node.text(),
                        node.weight(),
                        node.blocking(),
                        node.assessable(),
                        node.details(),
                        copies(node.children())))
                .toList();
    }

    /** Publishes a draft, for good; refused while something is wrong with it. */
    public void publish(long id, int readVersion) {
        QualityReference draft = draft(id, readVersion);
        List<String> problems = ReferenceCheck.problems(draft.head(), draft.axes(), ReferenceNode::code);
        if (!problems.isEmpty()) {
            throw Refused.conflict("reference.incomplete", problems.get(0));
        }
        ReferenceStore.ofDrafts(Tables.of(entities)).publish(draft, clock.instant());
        happenings.tell(actor.structureCode(), ReferenceNews.published(draft));
        entities.clear();
        journal.record(Journal.Action.UPDATE, QualityReference.class, id, "published");
    }

    /** Withdraws a published version: nobody begins with it any more; what was begun goes on. */
    public void withdraw(long id, int readVersion) {
        int done = Tables.of(entities)
                .update(
                        "UPDATE reference_withdrawal SET state = 'WITHDRAWN', withdrawn_at = ?,"
                                + " row_version = row_version + 1 WHERE id = ? AND state = 'PUBLISHED' AND row_version = ?",
                        ReferenceStore.utc(clock.instant()),
                        id,
                        readVersion);
        if (done == 0) {
            references.find(id);
            throw Refused.changedMeanwhile();
        }
        entities.clear();
        journal.record(Journal.Action.UPDATE, QualityReference.class, id, "withdrawn");
    }

    /** Forgets a draft. */
    public void drop(long id, int readVersion) {
        draft(id, readVersion);
        ReferenceStore.ofDrafts(Tables.of(entities)).deleteDraft(id);
        entities.clear();
        journal.record(Journal.Action.DELETE, QualityReference.class, id, null);
    }

    private QualityReference draft(long id, int readVersion) {
        ReferenceLine line = references.line(id, true);
        if (!line.draft()) {
            throw Refused.conflict("reference.notDraft");
        }
        if (line.rowVersion() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        return references.findOrDraft(id);
    }

    /** What is wrong with a draft, before it can be published; none when it can. */
    public List<String> problems(long id) {
        QualityReference draft = references.findOrDraft(id);
        return ReferenceCheck.problems(
                draft.head(), draft.axes(), node -> node.code().toUpperCase(Locale.ROOT));
    }
}
