package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.shared.Ids;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A row kept beside its import.
 *
 * @param line its row in the table as Excel counts them, or the rank of the dossier
 * @param content the row as its file has it, in JSON
 * @param youngPersonId the file it resembles; null where it is none
 * @param decision null while nobody has decided
 */
public record ImportLine(
        long id,
        long line,
        LineKind kind,
        List<Problem> problems,
        String content,
        Long youngPersonId,
        String decision) {

    /** Somebody leaves it. */
    public static final String IGNORE = "IGNORE";

    /** Somebody wants it; not done yet. */
    public static final String IMPORT = "IMPORT";

    /** Imported since. */
    public static final String IMPORTED = "IMPORTED";

    /** Its identifier in addresses. */
    public String getKey() {
        return Ids.text(id);
    }

    /** The file that it resembles, in addresses; null where it resembles none, or one of the same file. */
    public String getFileKey() {
        return youngPersonId == null ? null : Ids.text(youngPersonId);
    }

    /** All that is said of it. */
    public String text(Locale locale) {
        return problems.stream().map(problem -> problem.text(locale)).collect(Collectors.joining(" "));
    }
}
