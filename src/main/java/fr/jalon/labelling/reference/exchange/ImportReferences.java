package fr.jalon.labelling.reference.exchange;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.DraftReferences;
import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The label office takes references in from a file: each becomes a draft, and what was not understood is told. */
@RequestScoped
@UseCase(allowed = Role.LABEL_OFFICE)
public class ImportReferences {
    private final DraftReferences drafts;

    @Inject
    ImportReferences(DraftReferences drafts) {
        this.drafts = drafts;
    }

    ImportReferences() {
        this(null);
    }

    /** Takes a file in whole, or refuses it whole with every reason. */
    public List<ReadReference> take(InputStream file, Taking taking) throws IOException {
        byte[] content = file.readNBytes(ReferenceFiles.LARGEST + 1);
        if (content.length == 0) {
            throw Refused.field("file", "reference.fileRequired");
        }
        try {
            List<ReadReference> read = ReferenceFiles.read(content, taking);
            read.forEach(one -> drafts.keep(one.reference(), one.format().name()));
            return read;
        } catch (MalformedReference malformed) {
            throw Refused.field("file", "reference.malformed", malformed.getMessage());
        }
    }
}
