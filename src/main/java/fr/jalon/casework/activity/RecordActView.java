package fr.jalon.casework.activity;

import fr.jalon.casework.Notice;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The form that records an act, on its own page or on that of the file; it ends where one came from. */
@Named
@ViewScoped
public class RecordActView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RecordAct record;
    private final Actor actor;
    private final ActForm form = new ActForm();

    private String id;
    private String name;
    private String back;
    private boolean alone;
    private boolean welcomed;
    private NoteLevel level;
    private String note;
    private Theme offerTheme;
    private String offerTitle;

    @Inject
    RecordActView(RecordAct record, Actor actor) {
        this.record = record;
        this.actor = actor;
    }

    RecordActView() {
        this(null, null);
    }

    /** Opens the form with what is usual, on its own page: the list that one came from is gone back to. */
    public void load() {
        begin(id);
        alone = true;
        ExternalContext faces = FacesContext.getCurrentInstance().getExternalContext();
        back = ListReferer.of(faces.getRequestHeaderMap().get("Referer"), faces.getRequestContextPath());
    }

    /** Opens the form with what is usual, for a young person. */
    public void begin(String person) {
        id = person;
        RecordAct.Preparation usual = record.prepare(Ids.parse(person));
        name = usual.name();
        welcomed = usual.welcomed();
        form.setKind(welcomed ? ActKind.INDIVIDUAL_INTERVIEW : ActKind.FIRST_WELCOME);
        form.setHeldOn(usual.today());
        form.setMinutes(usual.minutes());
        level = isAccompanying() ? NoteLevel.TEAM : NoteLevel.SHARED;
    }

    /** Records, and goes back to the list or to the file. */
    public String save() throws IOException {
        form.say(level == null ? NoteLevel.PRIVATE : level, note);
        boolean offering = offerTheme != null || offerTitle != null;
        OfferDetails offer = offering ? new OfferDetails(offerTheme, offerTitle, form.getHeldOn()) : null;
        record.record(Ids.parse(id), form.details(), offer);
        if (back == null) {
            Notice.afterRedirect("file.done.act");
            return "/casework/file/file.xhtml?faces-redirect=true&id=" + id;
        }
        Notice.afterRedirect("act.recordedFor", name);
        FacesContext.getCurrentInstance().getExternalContext().redirect(back);
        return null;
    }

    /** Whether it is alone on its page: then one begins to write at once. */
    public boolean isAlone() {
        return alone;
    }

    /** Where one goes without recording. */
    public String getLeave() {
        return back == null ? "../file/file.xhtml?id=" + id : back;
    }

    private boolean isAccompanying() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    /** The kinds of act that can be recorded now. */
    public List<ActKind> getKinds() {
        return Arrays.stream(ActKind.values())
                .filter(kind -> kind == ActKind.FIRST_WELCOME ? !welcomed : isAccompanying())
                .toList();
    }

    /** Whether this reader proposes services. */
    public boolean isOffering() {
        return isAccompanying();
    }

    public ActForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** How the young person is called. */
    public String getName() {
        return name;
    }

    public NoteLevel getLevel() {
        return level;
    }

    public void setLevel(NoteLevel level) {
        this.level = level;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Theme getOfferTheme() {
        return offerTheme;
    }

    public void setOfferTheme(Theme offerTheme) {
        this.offerTheme = offerTheme;
    }

    public String getOfferTitle() {
        return offerTitle;
    }

    public void setOfferTitle(String offerTitle) {
        this.offerTitle = offerTitle;
    }
}
