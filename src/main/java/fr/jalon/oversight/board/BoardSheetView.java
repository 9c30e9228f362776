package fr.jalon.oversight.board;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The sheet of a mission: scores and reasons, and what the association writes to it. */
@Named
@ViewScoped
public class BoardSheetView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadBoard read;
    private final CommentOnMission comment;
    private final Actor actor;
    private final Notices notices;

    private String structure;
    private String text;
    private transient ReadBoard.Sheet sheet;

    @Inject
    BoardSheetView(ReadBoard read, CommentOnMission comment, Actor actor, Notices notices) {
        this.read = read;
        this.comment = comment;
        this.actor = actor;
        this.notices = notices;
    }

    BoardSheetView() {
        this(null, null, null, null);
    }

    /** Refuses, as not found, a mission of another association. */
    public void load() {
        getSheet();
    }

    public ReadBoard.Sheet getSheet() {
        if (sheet == null) {
            sheet = read.open(structure);
        }
        return sheet;
    }

    /** Whether the reader may write to the mission. */
    public boolean isWriter() {
        return actor.has(Role.LABEL_OFFICER);
    }

    /** Whether the reader may open the case files that the mission shows. */
    public boolean isReader() {
        return actor.has(Role.LABEL_OFFICER, Role.NETWORK_OFFICER);
    }

    /** Writes the comment. */
    public String write() {
        comment.write(structure, text);
        notices.done("board.commented", getSheet().row().name());
        return "/oversight/board/sheet.xhtml?faces-redirect=true&structure=" + structure;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
