package fr.jalon.casework.duplicate;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page of a file says of those that look like it: the most alike first. */
@Named
@RequestScoped
public class FileDuplicates {

    private static final int MOST = 3;

    private final ReadDuplicates read;

    private List<Pair> found;

    @Inject
    FileDuplicates(ReadDuplicates read) {
        this.read = read;
    }

    FileDuplicates() {
        this(null);
    }

    /** The pairs of that file, three at most; read once. */
    public List<Pair> of(String id) {
        if (found == null) {
            found = read.of(Ids.parse(id)).stream().limit(MOST).toList();
        }
        return found;
    }

    /** The other file of a pair. */
    public ComparedFile other(Pair pair, String id) {
        return pair.otherThan(Ids.parse(id));
    }
}
