package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileName;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.FileType;
import fr.jalon.shared.files.StoredFile;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The documents of an audit, in the audited structure's part of the file store. Called inside use cases. */
@ApplicationScoped
public class AuditDocuments {

    /** The most documents of a request, or of an observation on a finding. */
    public static final int MOST = 20;

    private static final String COLUMNS =
            "id, audit_id, structure_code, finding_id, file_name, media_type, file_size, file_hash,"
                    + " added_by_name, added_at";

    private final EntityManager entities;
    private final FileStore files;
    private final AuditTrail trail;

    @Inject
    AuditDocuments(EntityManager entities, FileStore files, AuditTrail trail) {
        this.entities = entities;
        this.files = files;
        this.trail = trail;
    }

    AuditDocuments() {
        this(null, null, null);
    }

    /** All documents of an audit, as they were added. */
    public List<AuditDocument> of(long auditId) {
        return Rows.of(
                entities.createNativeQuery(
                                "select id, finding_id, file_name, media_type, file_size, file_hash, added_by_name,"
                                        + " added_at from audit_document where audit_id = ?1 order by id")
                        .setParameter(1, auditId),
                row -> new AuditDocument(
                        row.number(),
                        row.number(),
                        row.text(),
                        row.text(),
                        row.number(),
                        row.text(),
                        row.text(),
                        row.moment()));
    }

    /** Takes one in; for a finding, or (null) for the request. */
    public AuditDocument add(Audit audit, Long findingId, String fileName, InputStream content) throws IOException {
        long there = of(audit.getId()).stream()
                .filter(one -> Objects.equals(one.findingId(), findingId))
                .count();
        if (there >= MOST) {
            throw Refused.field("file", "audit.refused.tooManyDocuments", MOST);
        }
        String name = FileName.plain(fileName);
        StoredFile file = files.store(audit.getStructureCode(), name, content);
        Signature now = trail.signature();
        AuditDocument document = new AuditDocument(
                Ids.next(),
                findingId,
                name,
                file.type().mediaType(),
                file.size(),
                file.hash().hex(),
                now.name(),
                now.at());
        Tables.of(entities).insert("audit_document_entry", COLUMNS, List.<Object[]>of(new Object[] {
            document.id(),
            audit.getId(),
            audit.getStructureCode(),
            findingId,
            name,
            document.mediaType(),
            file.size(),
            document.hash(),
            now.name(),
            now.at()
        }));
        return document;
    }

    /** One of them, its content checked; "not found" where it is not of this audit. */
    public Download open(Audit audit, long documentId) throws IOException {
        AuditDocument document = of(audit.getId()).stream()
                .filter(one -> one.id() == documentId)
                .findFirst()
                .orElseThrow(Refused::notFound);
        InputStream content = files.deliver(audit.getStructureCode(), new ContentHash(document.hash()));
        FileType type = FileType.ofMediaType(document.mediaType()).orElseThrow();
        return new Download(document.fileName(), type, document.size(), content);
    }
}
