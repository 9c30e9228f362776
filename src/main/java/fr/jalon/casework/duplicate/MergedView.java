package fr.jalon.casework.duplicate;

import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** A merge: what it moved, and the way back. */
@Named
@ViewScoped
public class MergedView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadMerges read;
    private final UndoMerge undo;
    private final DuplicateWording wording;
    private final Notices notices;
    private final Actor actor;

    private String id;
    private transient ReadMerges.Told told;

    @Inject
    MergedView(ReadMerges read, UndoMerge undo, DuplicateWording wording, Notices notices, Actor actor) {
        this.read = read;
        this.undo = undo;
        this.wording = wording;
        this.notices = notices;
        this.actor = actor;
    }

    MergedView() {
        this(null, null, null, null, null);
    }

    /** Opens it. */
    public void load() {
        getTold();
    }

    public ReadMerges.Told getTold() {
        if (told == null) {
            told = read.find(Ids.parse(id));
        }
        return told;
    }

    /** Undoes it, and says what stays as it was changed since. */
    public String undo() {
        List<Words> stays = undo.undo(Ids.parse(id));
        if (stays.isEmpty()) {
            notices.done("merge.undone.whole");
        } else {
            notices.done("merge.undone.partly", stays.stream().map(wording::say).collect(Collectors.joining(", ")));
        }
        return "/casework/duplicate/merged.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the reader may undo it now. */
    public boolean isUndoing() {
        return getTold().undoable() && actor.has(Role.TEAM_LEAD, Role.DIRECTOR);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
