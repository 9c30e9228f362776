package fr.jalon.oversight.practice;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.FileType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The network reads its practices; a structure also its own, and an association those that its missions offer. */
@UseCase(
        allowed = {
            Role.QUALITY_LEAD,
            Role.DIRECTOR,
            Role.TEAM_LEAD,
            Role.COUNSELLOR,
            Role.LABEL_OFFICER,
            Role.NETWORK_OFFICER,
            Role.LABEL_OFFICE
        })
@ApplicationScoped
public class ReadPractices {

    /** A page of the library, and how many there are in all. */
    public record Page(List<PublishedPractice> rows, long total) {}

    /**
     * A practice: as it is published, as the workspace handles it, or both.
     *
     * @param published null while it is not
     * @param own null where it is another's
     * @param marked whether the reader's structure found it useful
     * @param files what goes with it
     */
    public record Sheet(PublishedPractice published, Practice own, boolean marked, List<PracticeDocument> files) {}

    private final Practices practices;
    private final FileStore store;
    private final Actor actor;
    private final Journal journal;

    @Inject
    ReadPractices(Practices practices, FileStore store, Actor actor, Journal journal) {
        this.practices = practices;
        this.store = store;
        this.actor = actor;
        this.journal = journal;
    }

    ReadPractices() {
        this(null, null, null, null);
    }

    public Page page(PracticeSearch search, int first, int size) {
        return new Page(practices.page(search, first, size), practices.count(search));
    }

    /** The practices alone, so many from a first one. */
    public List<PublishedPractice> rows(PracticeSearch search, int first, int size) {
        return practices.page(search, first, size);
    }

    /** How many are published about a criterion. */
    public long count(String criterion) {
        return practices.count(new PracticeSearch(criterion, null, null));
    }

    /** At most so many published after an identifier. */
    public List<PublishedPractice> after(PracticeSearch search, long id, int limit) {
        return practices.after(search, id, limit);
    }

    /** The regions that practices come from. */
    public List<String> regions() {
        return practices.regions();
    }

    /** What waits: for an association, what is proposed; for a mission, all of its own. */
    public List<Practice> own() {
        if (actor.has(Role.LABEL_OFFICE)) {
            return List.of();
        }
        return practices.own(actor.structureCode().isAssociation() ? PracticeState.PROPOSED : null);
    }

    public Sheet open(long id) {
        Optional<PublishedPractice> published = practices.published(id);
        boolean union = actor.has(Role.LABEL_OFFICE);
        Practice own = published.isEmpty() && !union ? practices.find(id) : ownOf(published, union, id);
        if (published.isEmpty() && own == null) {
            throw Refused.notFound();
        }
        boolean marked =
                actor.structureCode().isMission() && !practices.marks(id).isEmpty();
        List<PracticeDocument> files = published.isPresent() ? practices.publishedFiles(id) : practices.files(id);
        return new Sheet(published.orElse(null), own, marked, files);
    }

    /** A document of a practice that the reader may read. The download is journaled. */
    public Download download(long id, long fileId) throws IOException {
        PracticeDocument file = open(id).files().stream()
                .filter(one -> one.id() == fileId)
                .findFirst()
                .orElseThrow(Refused::notFound);
        InputStream content = store.deliver(file.structure(), new ContentHash(file.hash()));
        journal.record(Journal.Action.DOWNLOAD, PracticeFile.class, fileId, file.hash());
        FileType type = FileType.ofMediaType(file.mediaType()).orElseThrow();
        return new Download(file.name(), type, file.size(), content);
    }

    /** The row to handle of one that is published: the author's. */
    private Practice ownOf(Optional<PublishedPractice> published, boolean union, long id) {
        String reader = actor.structureCode().value();
        return !union
                        && published.isPresent()
                        && published.get().getStructureCode().equals(reader)
                ? practices.find(id)
                : null;
    }
}
