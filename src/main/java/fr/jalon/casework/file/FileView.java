package fr.jalon.casework.file;

import fr.jalon.casework.Notice;
import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.RecordAct;
import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.agenda.AppointmentStatus;
import fr.jalon.casework.agenda.KeepAgenda;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The page of a file: its parts as tabs, acts and appointments added without leaving it. */
@Named
@ViewScoped
public class FileView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 45;
    private static final List<String> OPEN_TABS = List.of("situations", "profile", "identity");
    private static final List<String> TABS =
            List.of("timeline", "diagnosis", "contracts", "situations", "profile", "identity");

    private final OpenFile openFile;
    private final RecordAct recordAct;
    private final KeepAgenda keepAgenda;
    private final Actor actor;
    private final AppointmentForm appointment;

    private String id;
    private String tab;
    private transient FileContent content;
    private transient Map<Long, String> counsellors;

    private ActKind kind;
    private LocalDate heldOn;
    private int minutes = USUAL_MINUTES;
    private Channel channel = Channel.ON_SITE;
    private Theme theme;
    private String summary;

    @Inject
    FileView(OpenFile openFile, RecordAct recordAct, KeepAgenda keepAgenda, Actor actor) {
        this.openFile = openFile;
        this.recordAct = recordAct;
        this.keepAgenda = keepAgenda;
        this.actor = actor;
        this.appointment = new AppointmentForm(actor.accountId());
    }

    FileView() {
        this.openFile = null;
        this.recordAct = null;
        this.keepAgenda = null;
        this.actor = null;
        this.appointment = null;
    }

    /** Opens the file. */
    public void load() {
        content = openFile.open(Ids.parse(id));
        heldOn = content.today();
        kind = isWelcomed() ? ActKind.INDIVIDUAL_INTERVIEW : ActKind.FIRST_WELCOME;
    }

    /** The file; opened again after a server was restarted in between. */
    public FileContent getContent() {
        if (content == null) {
            content = openFile.open(Ids.parse(id));
        }
        return content;
    }

    /** Records the act of the form. */
    public String recordAct() {
        recordAct.record(Ids.parse(id), new ActDetails(kind, heldOn, minutes, channel, theme, summary));
        return here("act");
    }

    /** Makes the appointment of the form. */
    public String makeAppointment() {
        keepAgenda.make(Ids.parse(id), appointment.details());
        return here("appointment");
    }

    /** Says how an appointment ended. */
    public String close(long appointmentId, String outcome) {
        keepAgenda.close(appointmentId, AppointmentStatus.valueOf(outcome));
        return here("closed");
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

    /** Whether an act can be recorded by this reader: the reception records the first welcome only. */
    public boolean isRecording() {
        return isAccompanying() || (isWriting() && !isWelcomed());
    }

    /** Whether the first welcome is recorded. */
    public boolean isWelcomed() {
        return getContent().timeline().stream().anyMatch(e -> e.kind() == TimelineEntry.Kind.FIRST_WELCOME);
    }

    /** The kinds of act that can be recorded now. */
    public List<ActKind> getKinds() {
        return Arrays.stream(ActKind.values())
                .filter(k -> k == ActKind.FIRST_WELCOME ? !isWelcomed() : isAccompanying())
                .toList();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    /** Who may receive, names by account. */
    public Map<Long, String> getCounsellors() {
        if (counsellors == null) {
            counsellors = keepAgenda.counsellors();
        }
        return counsellors;
    }

    public AppointmentForm getAppointment() {
        return appointment;
    }

    private String here(String done) {
        Notice.afterRedirect("file.done." + done);
        return "/casework/file/file.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ActKind getKind() {
        return kind;
    }

    public void setKind(ActKind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
