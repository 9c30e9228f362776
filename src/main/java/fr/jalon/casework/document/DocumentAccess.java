package fr.jalon.casework.document;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents as the person they are about receives them: those replaced too. Of one that was withdrawn, mostly because it
 * was somebody else's, there is no content.
 */
@ApplicationScoped
class DocumentAccess implements AccessSource {

    private final Documents documents;
    private final LocalClock clock;

    @Inject
    DocumentAccess(Documents documents, LocalClock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    DocumentAccess() {
        this(null, null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.DOCUMENTS;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        List<AccessItem> items = new ArrayList<>();
        int number = 0;
        for (Document document : documents.whole(youngPersonId)) {
            AccessItem item = item(document);
            if (document.withdrawnAt() == null) {
                number++;
                item.file("file", "documents/%02d-%s".formatted(number, document.fileName()), document.contentHash());
            }
            items.add(item);
        }
        return items;
    }

    private AccessItem item(Document document) {
        DocumentDetails details = document.details();
        return AccessItem.of(Document.class, document.id())
                .code("kind", "document.kind.", details.kind())
                .typed("fileName", document.fileName())
                .typed("title", details.title())
                .code("state", "document.state.", document.stateOn(clock.today()))
                .day("issuedOn", details.issuedOn())
                .day("validUntil", details.validUntil())
                .moment("addedAt", document.addedAt())
                .count("bytes", document.size())
                .typed("sha256", document.contentHash().hex())
                .moment("withdrawnAt", document.withdrawnAt())
                .written("withdrawnReason", Ids.text(document.id()), document.withdrawnReason());
    }
}
