package fr.jalon.labelling.sample;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The page of a sample for those who manage it: the draw, its files, until when it is open. */
@Named
@ViewScoped
public class SampleView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadSample read;
    private final OpenSample openings;
    private final Notices notices;

    private String id;
    private int version;
    private LocalDate until;
    private String reason;
    private transient SampleSheet sheet;
    private transient Repetition repetition;

    @Inject
    SampleView(ReadSample read, OpenSample openings, Notices notices) {
        this.read = read;
        this.openings = openings;
        this.notices = notices;
    }

    SampleView() {
        this(null, null, null);
    }

    public void load() {
        version = getSheet().version();
        if (getSheet().sample().open()) {
            until = getSheet().sample().opening().getOpenUntil();
        }
    }

    /** The sample; read again on a later request. */
    public SampleSheet getSheet() {
        if (sheet == null) {
            sheet = read.sheet(Ids.parse(id));
        }
        return sheet;
    }

    /** Draws again and says what changed. */
    public void repeat() {
        repetition = read.repeat(Ids.parse(id));
    }

    public String open() {
        openings.open(Ids.parse(id), version, until);
        return again("sample.opened");
    }

    public String prolong() {
        openings.prolong(Ids.parse(id), version, until, reason);
        return again("sample.prolonged");
    }

    public String close() {
        openings.close(Ids.parse(id), version, null);
        return again("sample.closed");
    }

    private String again(String done) {
        notices.done(done);
        return "/labelling/sample/sample.xhtml?faces-redirect=true&id=" + id;
    }

    public Repetition getRepetition() {
        return repetition;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
