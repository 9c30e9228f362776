package fr.jalon.casework.document;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the tab of a file shows of its documents. */
@Named
@RequestScoped
public class DocumentTab {

    private final ReadDocuments read;
    private DocumentList list;

    @Inject
    DocumentTab(ReadDocuments read) {
        this.read = read;
    }

    DocumentTab() {
        this(null);
    }

    /** The documents of a file, read once. */
    public DocumentList of(String id) {
        if (list == null) {
            list = read.list(Ids.parse(id));
        }
        return list;
    }
}
