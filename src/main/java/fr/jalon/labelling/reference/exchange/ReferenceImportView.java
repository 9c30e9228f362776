package fr.jalon.labelling.reference.exchange;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** The page on which the label office imports a file; what was not understood is told on it. */
@Named
@RequestScoped
public class ReferenceImportView {
    private final ImportReferences imports;
    private final Actor actor;

    private Part file;
    private String[] kinds = {"MISSION"};
    private String blockingGroups;
    private List<ReadReference> taken = List.of();

    @Inject
    ReferenceImportView(ImportReferences imports, Actor actor) {
        this.imports = imports;
        this.actor = actor;
    }

    ReferenceImportView() {
        this(null, null);
    }

    /** Refuses those who do not import. */
    public void load() {
        if (!actor.has(Role.LABEL_OFFICE)) {
            throw Refused.forbidden();
        }
    }

    /** Takes the file in and stays, to tell what was understood. */
    public void send() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refused.field("file", "reference.fileRequired");
        }
        List<String> groups = blockingGroups == null || blockingGroups.isBlank()
                ? List.of()
                : Arrays.stream(blockingGroups.split("\\R"))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
        try (InputStream content = file.getInputStream()) {
            List<String> forKinds = kinds.length == 0 ? Taking.PLAIN.kinds() : List.of(kinds);
            taken = imports.take(content, new Taking(forKinds, groups, Ids::next));
        }
    }

    public List<String> getAllKinds() {
        return ReferenceHead.KINDS;
    }

    public List<ReadReference> getTaken() {
        return taken;
    }

    public int getLargest() {
        return ReferenceFiles.LARGEST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(String[] kinds) {
        this.kinds = kinds.clone();
    }

    public String getBlockingGroups() {
        return blockingGroups;
    }

    public void setBlockingGroups(String blockingGroups) {
        this.blockingGroups = blockingGroups;
    }
}
