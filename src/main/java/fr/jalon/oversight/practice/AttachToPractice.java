package fr.jalon.oversight.practice;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileName;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.FileType;
import fr.jalon.shared.files.StoredFile;
import fr.jalon.shared.files.WordReader;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

/**
 * A structure attaches documents to a practice that it offers, or takes them off, until it is published: what the
 * association publishes is what it read, for each changes the version of the practice.
 */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class AttachToPractice {

    private static final int MOST = 10;

    private static final Set<FileType> REFUSED = EnumSet.of(FileType.PNG, FileType.JPEG, FileType.CSV, FileType.TEXT);

    private final Practices practices;
    private final FileStore files;
    private final WordReader reader;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    AttachToPractice(
            Practices practices, FileStore files, WordReader reader, Actor actor, Journal journal, LocalClock clock) {
        this.practices = practices;
        this.files = files;
        this.reader = reader;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    AttachToPractice() {
        this(null, null, null, null, null, null);
    }

    /** Attaches a PDF or an office document, whose type is told from its content; returns its identifier. */
    public long attach(long id, String fileName, InputStream content, int readVersion) throws IOException {
        Practice practice = changing(id, readVersion);
        if (practices.files(id).size() >= MOST) {
            throw Refused.field("file", "practice.refused.files", MOST);
        }
        String name = FileName.plain(fileName);
        StoredFile stored = files.store(practice.getStructureCode(), name, content, (incoming, type) -> {
            if (REFUSED.contains(type)) {
                throw Refused.field("file", "practice.refused.fileType");
            }
            reader.read(incoming, type);
        });
        PracticeFile file = new PracticeFile(practice, name, stored, actor, clock.utc());
        practices.add(file);
        journal.record(
                Journal.Action.CREATE,
                PracticeFile.class,
                file.document().id(),
                stored.hash().hex());
        return file.document().id();
    }

    /** Takes a document off; its content stays in the store of the structure, as all content does. */
    public void detach(long id, long fileId, int readVersion) {
        changing(id, readVersion);
        PracticeFile file = practices.file(fileId);
        if (file.practiceId() != id) {
            throw Refused.notFound();
        }
        practices.remove(file);
        journal.record(Journal.Action.DELETE, PracticeFile.class, fileId, null);
    }

    private Practice changing(long id, int readVersion) {
        Practice practice = practices.find(id);
        if (practice.getVersion() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        practice.requireOpen();
        practices.touch(practice);
        return practice;
    }
}
