package fr.jalon.labelling.sample;

import fr.jalon.casework.sample.FreeText;
import fr.jalon.casework.sample.FreeTexts;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import fr.jalon.shared.web.PathNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of a drawn file: what is shown of it, its texts, and the one that is being released. */
@Named
@ViewScoped
public class SampleFileView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadSample read;
    private final ReleaseText texts;
    private final OpenSample openings;
    private final Notices notices;

    private String id;
    private String file;
    private String text;
    private int version;
    private String shown;
    private String reason;
    private transient SampleFile found;

    @Inject
    SampleFileView(ReadSample read, ReleaseText texts, OpenSample openings, Notices notices) {
        this.read = read;
        this.texts = texts;
        this.openings = openings;
        this.notices = notices;
    }

    SampleFileView() {
        this(null, null, null, null);
    }

    public void load() {
        FreeText chosen = getChosen();
        getFound();
        if (text != null && chosen == null) {
            throw Refused.notFound();
        }
        if (chosen != null) {
            version = chosen.version();
            shown = chosen.released() == null ? chosen.written() : chosen.released();
        }
    }

    /** The file; read again on a later request. */
    public SampleFile getFound() {
        if (found == null) {
            found = read.file(Ids.parse(id), PathNumber.read(String.valueOf(file)));
        }
        return found;
    }

    /** The text that is being released; null where none is chosen. */
    public FreeText getChosen() {
        return text == null
                ? null
                : getFound().texts().stream()
                        .filter(one -> key(one).equals(text))
                        .findFirst()
                        .orElse(null);
    }

    /** How a text stands in the address. */
    public String key(FreeText one) {
        return one.source() + "-" + Ids.text(one.id());
    }

    public String release() {
        texts.release(Ids.parse(id), number(), place(), shown);
        return again("sample.released");
    }

    public String takeBack() {
        texts.takeBack(Ids.parse(id), number(), place());
        return again("sample.takenBack");
    }

    public String remove() {
        openings.remove(Ids.parse(id), number(), reason);
        notices.done("sample.removedNow");
        return "/labelling/sample/sample.xhtml?faces-redirect=true&id=" + id;
    }

    private FreeTexts.Place place() {
        FreeText chosen = getChosen();
        if (chosen == null) {
            throw Refused.notFound();
        }
        return new FreeTexts.Place(chosen.source(), chosen.id(), version);
    }

    private int number() {
        return PathNumber.read(String.valueOf(file));
    }

    private String again(String done) {
        notices.done(done);
        return "/labelling/sample/file.xhtml?faces-redirect=true&id=" + id + "&file=" + file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
