package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.QualityReference;
import java.util.List;

/**
 * A reference as read from a file.
 *
 * @param remarks what was not understood, or otherwise than it was written, in French
 */
public record ReadReference(QualityReference reference, FileFormat format, List<String> remarks) {
    public ReadReference {
        remarks = List.copyOf(remarks);
    }
}
