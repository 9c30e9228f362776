package fr.jalon.casework.transfer;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.FileType;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads the sealed copies of the files that have left; each opening is journaled. */
@RequestScoped
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
public class ReadSealedFiles {

    private final EntityManager entities;
    private final FileStore files;
    private final Actor actor;
    private final Journal journal;

    @Inject
    ReadSealedFiles(EntityManager entities, FileStore files, Actor actor, Journal journal) {
        this.entities = entities;
        this.files = files;
        this.actor = actor;
        this.journal = journal;
    }

    ReadSealedFiles() {
        this(null, null, null, null);
    }

    /** One copy and what this reader may see of it. */
    public record Opened(SealedFile file, SealedContent content) {}

    /** Those there are, the latest first, before an identifier. */
    public List<SealedFile> list(long before, int limit) {
        return sealed().list(before, limit);
    }

    /**
     * Opens one.
     *
     * @throws Refused where it is no longer what was sealed
     */
    public Opened open(long transferId) {
        SealedFile file = found(transferId);
        SealedContent content = SealedContent.of(sealed().open(transferId), actor);
        journal.record(Journal.Action.READ, SealedFile.class, transferId, null);
        return new Opened(file, content);
    }

    /** A document of one, its content checked against its hash. */
    public Download download(long transferId, long documentId) throws IOException {
        FilePackage file = sealed().open(found(transferId).transferId());
        boolean readable = SealedContent.documents(file, actor).stream().anyMatch(one -> one.id() == documentId);
        Map<String, String> row = file.of("document").stream()
                .filter(one -> readable && one.get("id").equals(Long.toString(documentId)))
                .findFirst()
                .orElseThrow(Refused::notFound);
        ContentHash hash = new ContentHash(row.get("content_hash"));
        journal.record(Journal.Action.DOWNLOAD, SealedFile.class, transferId, hash.hex());
        return new Download(
                row.get("file_name"),
                FileType.ofMediaType(row.get("media_type")).orElseThrow(),
                Long.parseLong(row.get("size")),
                files.deliver(actor.structureCode().value(), hash));
    }

    private SealedFile found(long transferId) {
        return sealed().find(transferId).orElseThrow(Refused::notFound);
    }

    private SealedFiles sealed() {
        return new SealedFiles(Tables.of(entities));
    }
}
