package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileName;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.FileWords;
import fr.jalon.shared.files.StoredFile;
import fr.jalon.shared.files.WordReader;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;

/** Writes what a version of a piece of evidence is made of, and its words beside it. Called by use cases. */
@ApplicationScoped
class EvidenceContents {
    private static final int LONGEST_COMMENT = 500;

    private final EntityManager entities;
    private final FileStore files;
    private final WordReader reader;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    EvidenceContents(EntityManager entities, FileStore files, WordReader reader, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.files = files;
        this.reader = reader;
        this.actor = actor;
        this.clock = clock;
    }

    EvidenceContents() {
        this(null, null, null, null, null);
    }

    /** Which version of which piece it is, and what is new in it, or null. */
    record Place(Evidence evidence, int number, String comment) {}

    void file(Place place, String fileName, InputStream content) throws IOException {
        String name = FileName.plain(fileName);
        AtomicReference<FileWords> words = new AtomicReference<>();
        StoredFile file = files.store(
                place.evidence().structureCode(),
                name,
                content,
                (incoming, type) -> words.set(reader.read(incoming, type)));
        keep(version(place).holding(file, name), words.get());
    }

    void note(Place place, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.field("text", "evidence.noteRequired");
        }
        if (text.strip().length() > Description.LONGEST_TEXT) {
            throw Refused.field("text", "evidence.textTooLong");
        }
        keep(version(place).saying(text.strip()), new FileWords(FileWords.Reading.WHOLE, text.strip()));
    }

    void link(Place place, String url) {
        WebAddress address = new WebAddress(url);
        keep(version(place).pointingTo(address), new FileWords(FileWords.Reading.WHOLE, address.text()));
    }

    private EvidenceVersion version(Place place) {
        if (place.comment() != null && place.comment().length() > LONGEST_COMMENT) {
            throw Refused.field("comment", "evidence.commentTooLong");
        }
        return new EvidenceVersion(place.evidence(), place.number(), place.comment(), actor, clock.utc());
    }

    private void keep(EvidenceVersion version, FileWords words) {
        entities.persist(version);
        entities.persist(new EvidenceText(version, words));
    }
}
