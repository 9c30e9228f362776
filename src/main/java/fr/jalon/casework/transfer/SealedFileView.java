package fr.jalon.casework.transfer;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of a sealed copy: read only. */
@Named
@RequestScoped
public class SealedFileView {

    private final ReadSealedFiles read;

    private String id;
    private ReadSealedFiles.Opened opened;

    @Inject
    SealedFileView(ReadSealedFiles read) {
        this.read = read;
    }

    SealedFileView() {
        this(null);
    }

    /** Opens it; of a copy that is no longer what was sealed nothing is shown. */
    public void load() {
        opened = read.open(Ids.parse(id));
    }

    public ReadSealedFiles.Opened getOpened() {
        return opened;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
