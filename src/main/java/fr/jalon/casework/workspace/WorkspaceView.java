package fr.jalon.casework.workspace;

import fr.jalon.casework.agenda.AppointmentStatus;
import fr.jalon.casework.agenda.KeepAgenda;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of the day. */
@Named("casework")
@RequestScoped
public class WorkspaceView {

    private final OpenWorkspace openWorkspace;
    private final KeepAgenda keepAgenda;
    private final Actor actor;
    private OpenWorkspace.Day day;

    @Inject
    WorkspaceView(OpenWorkspace openWorkspace, KeepAgenda keepAgenda, Actor actor) {
        this.openWorkspace = openWorkspace;
        this.keepAgenda = keepAgenda;
        this.actor = actor;
    }

    WorkspaceView() {
        this(null, null, null);
    }

    /** What the day holds. */
    public OpenWorkspace.Day getDay() {
        if (day == null) {
            day = openWorkspace.today();
        }
        return day;
    }

    /** Says how an appointment of the day ended. */
    public String close(long appointmentId, String outcome) {
        keepAgenda.close(appointmentId, AppointmentStatus.valueOf(outcome));
        return "/casework/workspace/today.xhtml?faces-redirect=true";
    }

    /** First name of the reader. */
    public String getFirstName() {
        return actor.name().split(" ", 2)[0];
    }

    /** Whether the reader may register young people and close appointments. */
    public boolean isWriting() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION);
    }

    /** Whether the reader may see what files wait for. */
    public boolean isSeeingFiles() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR);
    }

    /** Whether the reader may set when files need action. */
    public boolean isRuling() {
        return actor.has(Role.TEAM_LEAD, Role.DIRECTOR);
    }
}
