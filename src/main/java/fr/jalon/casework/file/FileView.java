package fr.jalon.casework.file;

import fr.jalon.casework.Notice;
import fr.jalon.casework.activity.RecordActView;
import fr.jalon.casework.agenda.AppointmentStatus;
import fr.jalon.casework.agenda.KeepAgenda;
import fr.jalon.casework.duplicate.ReadMerges;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of a file: its parts as tabs, acts added without leaving it. */
@Named
@ViewScoped
public class FileView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> OPEN_TABS = List.of("documents", "situations", "profile", "identity");
    private static final List<String> TABS =
            List.of("timeline", "documents", "diagnosis", "contracts", "situations", "profile", "identity");

    private final OpenFile openFile;
    private final KeepAgenda keepAgenda;
    private final Actor actor;
    private final RecordActView recordAct;
    private final ReadMerges merges;

    private String id;
    private String tab;
    private transient FileContent content;

    @Inject
    FileView(OpenFile openFile, KeepAgenda keepAgenda, Actor actor, RecordActView recordAct, ReadMerges merges) {
        this.merges = merges;
        this.recordAct = recordAct;
        this.openFile = openFile;
        this.keepAgenda = keepAgenda;
        this.actor = actor;
    }

    FileView() {
        this.openFile = null;
        this.keepAgenda = null;
        this.actor = null;
        this.recordAct = null;
        this.merges = null;
    }

    /** Opens the file; leads to the one in which it was merged, where it was. */
    public String load() {
        try {
            content = openFile.open(Ids.parse(id));
        } catch (Refused notThere) {
            ReadMerges.Gone gone = merges.whereIs(Ids.parse(id)).orElseThrow(() -> notThere);
            Notice.afterRedirect(
                    "merge.gone",
                    Integer.toString(gone.number()),
                    Integer.toString(gone.survivor().fileNumber()));
            return "/casework/file/file.xhtml?faces-redirect=true&id="
                    + Ids.text(gone.survivor().id());
        }
        if (isRecording() && getTab().equals(TABS.get(0))) {
            recordAct.begin(id);
        }
        return null;
    }

    /** The file; opened again after a server was restarted in between. */
    public FileContent getContent() {
        if (content == null) {
            content = openFile.open(Ids.parse(id));
        }
        return content;
    }

    /** Says how an appointment ended. */
    public String close(long appointmentId, String outcome) {
        keepAgenda.close(appointmentId, AppointmentStatus.valueOf(outcome));
        return here();
    }

    /** The tab shown: the timeline unless another that the reader may see was asked for. */
    public String getTab() {
        return tab != null && TABS.contains(tab) && (isConfidential() || OPEN_TABS.contains(tab)) ? tab : TABS.get(0);
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    /** Whether the reader may record acts, make appointments and change the identity. */
    public boolean isWriting() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION);
    }

    /** Whether the reader may accompany: diagnosis, contract. */
    public boolean isAccompanying() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    /** Whether the reader may see diagnosis and contracts. */
    public boolean isConfidential() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR);
    }

    /** Whether the reader answers a young person who asks for all that is kept of them. */
    public boolean isHandingOver() {
        return actor.has(Role.TEAM_LEAD);
    }

    /** Whether an act can be recorded by this reader, on the tab that is shown: the reception records the first welcome only. */
    public boolean isRecording() {
        return isAccompanying() || (isWriting() && !isWelcomed());
    }

    /** Whether the first welcome is recorded. */
    public boolean isWelcomed() {
        return getContent().welcomed();
    }

    private String here() {
        Notice.afterRedirect("file.done.closed");
        return "/casework/file/file.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
