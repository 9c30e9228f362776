package fr.jalon.labelling.project;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;

/** The page of the structure's project, which the quality lead and the director write. */
@Named
@ViewScoped
public class ProjectView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadProject read;
    private final KeepProject keep;
    private final Actor actor;
    private final Notices notices;
    private final LocalClock clock;

    private ProjectForm form = new ProjectForm();
    private Integer version;
    private String changedBy;
    private LocalDateTime changedAt;

    @Inject
    ProjectView(ReadProject read, KeepProject keep, Actor actor, Notices notices, LocalClock clock) {
        this.read = read;
        this.keep = keep;
        this.actor = actor;
        this.notices = notices;
        this.clock = clock;
    }

    ProjectView() {
        this(null, null, null, null, null);
    }

    public void load() {
        int year = clock.today().getYear();
        form = ProjectForm.of(new ProjectText(null, year, year + 4, null, null, null, null));
        read.project().ifPresent(project -> {
            form = ProjectForm.of(project.text());
            version = project.version();
            changedBy = project.changedByName();
            changedAt = project.changedAt();
        });
    }

    public boolean isWritten() {
        return version != null;
    }

    public boolean isEditor() {
        return actor.has(QualityCircle.LEADS);
    }

    public String save() {
        keep.writeProject(form.text(), version);
        notices.done("project.saved");
        return "/labelling/project/project.xhtml?faces-redirect=true";
    }

    public ProjectForm getForm() {
        return form;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public LocalDateTime getChangedAt() {
        return changedAt;
    }
}
