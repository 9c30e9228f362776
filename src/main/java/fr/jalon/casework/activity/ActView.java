package fr.jalon.casework.activity;

import fr.jalon.casework.Notice;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The page of an act: what it says, what it said before, its correction. */
@Named
@ViewScoped
public class ActView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadActs read;
    private final CorrectAct correct;
    private final ActForm form = new ActForm();

    private String id;
    private int version;
    private transient ReadActs.Opened opened;

    @Inject
    ActView(ReadActs read, CorrectAct correct) {
        this.read = read;
        this.correct = correct;
    }

    ActView() {
        this(null, null);
    }

    /** Opens the act. */
    public void load() {
        version = getOpened().read().act().version();
        form.show(getOpened().read());
    }

    /** The act; opened again on a later request. */
    public ReadActs.Opened getOpened() {
        if (opened == null) {
            opened = read.open(Ids.parse(id));
        }
        return opened;
    }

    /** Corrects it and shows what it says now. */
    public String save() {
        correct.correct(Ids.parse(id), version, form.details());
        Notice.afterRedirect("act.corrected");
        return "/casework/activity/act.xhtml?faces-redirect=true&id=" + id;
    }

    /** The kinds that it may be of: a first welcome stays one. */
    public List<ActKind> getKinds() {
        boolean welcome = getOpened().read().act().kind() == ActKind.FIRST_WELCOME;
        return Arrays.stream(ActKind.values())
                .filter(kind -> welcome == (kind == ActKind.FIRST_WELCOME))
                .toList();
    }

    /** Identifier of the young person. */
    public String getPerson() {
        return Ids.text(getOpened().read().act().youngPersonId());
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
}
