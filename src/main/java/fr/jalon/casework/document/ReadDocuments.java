package fr.jalon.casework.document;

import fr.jalon.casework.person.Audience;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.programme.EngagementContract;
import fr.jalon.casework.programme.Programmes;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileStore;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists and hands out the documents of a file, each to those who may read its kind; journaled. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ReadDocuments {

    private static final int MAJORITY = 18;

    private final YoungPeople people;
    private final Documents documents;
    private final Programmes programmes;
    private final FileStore files;
    private final Journal journal;
    private final DocumentReader reader;

    @Inject
    ReadDocuments(
            YoungPeople people,
            Documents documents,
            Programmes programmes,
            FileStore files,
            Journal journal,
            DocumentReader reader) {
        this.people = people;
        this.documents = documents;
        this.programmes = programmes;
        this.files = files;
        this.journal = journal;
        this.reader = reader;
    }

    ReadDocuments() {
        this(null, null, null, null, null, null);
    }

    /** The documents of a young person. */
    public DocumentList list(long youngPersonId) {
        PersonalDetails person = people.get(youngPersonId).details();
        journal.record(Journal.Action.READ, "Documents", Ids.text(youngPersonId), null);
        List<Document> all = documents.of(youngPersonId);
        return new DocumentList(
                person.displayName(),
                all.stream().filter(Document::isCurrent).toList(),
                all.stream().filter(document -> !document.isCurrent()).toList(),
                missing(youngPersonId, person, all),
                reader.names(),
                reader.today());
    }

    /**
     * One of them.
     *
     * @param name how the young person is called
     * @param by name of whoever added it
     * @param withdrawnBy name of whoever withdrew it; null where nobody did
     */
    public record Opened(Document document, String name, String by, String withdrawnBy, LocalDate today) {}

    /** One of them, without its content. */
    public Opened find(long id) {
        Document document = documents.get(id);
        journal.record(Journal.Action.READ, Document.class, id, "file " + Ids.text(document.youngPersonId()));
        String name = people.get(document.youngPersonId()).details().displayName();
        return new Opened(
                document,
                name,
                reader.names().get(document.addedBy()),
                document.withdrawnBy() == null ? null : reader.names().get(document.withdrawnBy()),
                reader.today());
    }

    /**
     * Its content, checked against its hash.
     *
     * @throws Refused where it was withdrawn, or its content is damaged
     */
    public Download download(long id) throws IOException {
        Document document = documents.get(id);
        if (document.withdrawnAt() != null) {
            throw Refused.conflict("document.withdrawn");
        }
        Download download = new Download(
                document.fileName(),
                document.type(),
                document.size(),
                files.deliver(reader.structure(), document.contentHash()));
        journal.record(
                Journal.Action.DOWNLOAD,
                Document.class,
                id,
                document.contentHash().hex());
        return download;
    }

    /** How a young person is called: for the form that adds a document. */
    public String nameOf(long youngPersonId) {
        return people.get(youngPersonId).details().displayName();
    }

    /** The kinds that this reader may read, and so add. */
    public List<DocumentKind> kinds() {
        return reader.kinds();
    }

    /** What the contract that runs still asks for, of what this reader may read. */
    private List<DocumentList.Missing> missing(long youngPersonId, PersonalDetails person, List<Document> all) {
        LocalDate today = reader.today();
        Optional<EngagementContract> running = programmes.contracts(youngPersonId).stream()
                .filter(contract -> contract.isRunning(today))
                .findFirst();
        if (running.isEmpty()) {
            return List.of();
        }
        LocalDate start = running.get().startsOn();
        DocumentRule rule = DocumentRule.on(start);
        Set<DocumentKind> there = all.stream()
                .filter(Document::isCurrent)
                .filter(document -> document.stateOn(today) != DocumentState.EXPIRED)
                .map(document -> document.kind().standsFor())
                .collect(Collectors.toSet());
        LocalDate deadline = start.plusMonths(rule.monthsToSupply());
        return rule.asked(Audience.age(person.birthDate(), start) < MAJORITY).stream()
                .filter(kind -> reader.kinds().contains(kind) && !there.contains(kind))
                .map(kind -> new DocumentList.Missing(kind, deadline))
                .toList();
    }
}
