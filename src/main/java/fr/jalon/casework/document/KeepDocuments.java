package fr.jalon.casework.document;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.profile.ProvenFields;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileName;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.StoredFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;

/** Brings documents into files, replaces them by newer ones, corrects what is said of them, withdraws them. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class KeepDocuments {

    private static final int LONGEST_REASON = 500;

    private final YoungPeople people;
    private final Documents documents;
    private final EntityManager entities;
    private final FileStore files;
    private final Journal journal;
    private final Bringing bringing;

    @Inject
    KeepDocuments(
            YoungPeople people,
            Documents documents,
            EntityManager entities,
            FileStore files,
            Journal journal,
            Bringing bringing) {
        this.people = people;
        this.documents = documents;
        this.entities = entities;
        this.files = files;
        this.journal = journal;
        this.bringing = bringing;
    }

    KeepDocuments() {
        this(null, null, null, null, null, null);
    }

    /** Who brings a document, and what it may prove. */
    @RequestScoped
    static class Bringing {

        private final DocumentReader reader;
        private final ProvenFields proven;

        @Inject
        Bringing(DocumentReader reader, ProvenFields proven) {
            this.reader = reader;
            this.proven = proven;
        }

        Bringing() {
            this(null, null);
        }

        DocumentReader reader() {
            return reader;
        }

        void prove(Document document) {
            if (document.kind().proves() != null) {
                proven.prove(document.youngPersonId(), document.kind().proves());
            }
        }
    }

    /**
     * Adds a document.
     *
     * @param originalSeen whether the original was seen: then the field that it proves is marked as proven, if it says
     *     anything
     * @throws Refused where the file is of no accepted type, or its bytes are already in this young person's file
     */
    public Document add(
            long youngPersonId, DocumentDetails details, boolean originalSeen, String fileName, InputStream content)
            throws IOException {
        people.get(youngPersonId);
        Document added = added(youngPersonId, details, fileName, content);
        entities.persist(added);
        write();
        prove(added, originalSeen);
        journal.record(
                Journal.Action.CREATE, Document.class, added.id(), added.kind() + " file " + Ids.text(youngPersonId));
        return added;
    }

    /**
     * Replaces a document by a newer one, which says who it is of and of what kind.
     *
     * @param version the version that was read
     */
    public Document replace(
            long id, int version, DocumentDetails details, boolean originalSeen, String fileName, InputStream content)
            throws IOException {
        Document older = current(id, version);
        Document newer = added(older.youngPersonId(), details, fileName, content);
        if (newer.contentHash().equals(older.contentHash())) {
            throw Refused.field("file", "document.same");
        }
        older.replacedBy(newer);
        entities.flush();
        entities.persist(newer);
        write();
        prove(newer, originalSeen);
        journal.record(
                Journal.Action.CREATE, Document.class, newer.id(), newer.kind() + " replaces " + Ids.text(older.id()));
        return newer;
    }

    /** Corrects what is said of a document; its content stays. */
    public Document change(long id, int version, DocumentDetails details) {
        Document document = current(id, version);
        document.become(checked(details));
        entities.flush();
        journal.record(Journal.Action.UPDATE, Document.class, id, "file " + Ids.text(document.youngPersonId()));
        return document;
    }

    /** Withdraws a document: it stays in the list with the reason, and is not handed out any more. */
    public Document withdraw(long id, int version, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw Refused.field("reason", "document.reason.missing", LONGEST_REASON);
        }
        Document document = current(id, version);
        document.withdraw(
                reason.strip(), bringing.reader().account(), bringing.reader().utc());
        entities.flush();
        journal.record(Journal.Action.DELETE, Document.class, id, "file " + Ids.text(document.youngPersonId()));
        return document;
    }

    /** Today, where the mission is: the day on which states are told. */
    public LocalDate today() {
        return bringing.reader().today();
    }

    private Document added(long youngPersonId, DocumentDetails details, String fileName, InputStream content)
            throws IOException {
        DocumentReader by = bringing.reader();
        Document document = new Document(youngPersonId, checked(details), by.account(), by.today(), by.utc());
        String name = FileName.plain(fileName);
        StoredFile stored = files.store(by.structure(), name, content);
        document.hold(stored, name);
        return document;
    }

    private DocumentDetails checked(DocumentDetails details) {
        if (!bringing.reader().reads(details.kind())) {
            throw Refused.forbidden();
        }
        return details.checked(bringing.reader().today());
    }

    private Document current(long id, int version) {
        Document document = documents.get(id);
        if (document.version() != version) {
            throw Refused.changedMeanwhile();
        }
        if (!document.isCurrent()) {
            throw Refused.conflict("document.notCurrent");
        }
        return document;
    }

    private void prove(Document document, boolean originalSeen) {
        if (originalSeen) {
            bringing.prove(document);
        }
    }

    private void write() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "document_once")
                    ? new Refused(Refused.Kind.CONFLICT, "file", "document.already")
                    : e;
        }
    }
}
