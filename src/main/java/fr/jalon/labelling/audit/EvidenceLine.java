package fr.jalon.labelling.audit;

import fr.jalon.casework.indicator.Figure;
import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * A piece of evidence of a criterion: a file, or an indicator frozen when it was computed.
 *
 * @param kind the kind of evidence, as the structure's workspace names it
 * @param description what the structure wrote about it; or null
 * @param fileName null where it is no file, as is the hash of its content
 * @param indicator the frozen indicator, or null
 */
public record EvidenceLine(
        long id,
        String kind,
        String title,
        String description,
        LocalDate day,
        String fileName,
        String fileHash,
        Frozen indicator) {

    /** A figure computed from case files, with its period and the hash of query and result. */
    public record Frozen(String label, Figure figure, LocalDate from, LocalDate to, String hash) {}

    public String textId() {
        return Ids.text(id);
    }

    /** Whether it is a sample of case files, which opens on a page of its own. */
    public boolean isSample() {
        return "SAMPLE".equals(kind);
    }

    public boolean isFile() {
        return fileName != null;
    }
}
