package fr.jalon.oversight.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the association wrote to the reader's mission, for the part of a page that shows it. */
@Named
@RequestScoped
public class BoardCommentsView {

    private final ReadBoardComments read;

    private List<BoardComment> own;

    @Inject
    BoardCommentsView(ReadBoardComments read) {
        this.read = read;
    }

    BoardCommentsView() {
        this(null);
    }

    /** The latest first. */
    public List<BoardComment> getOwn() {
        if (own == null) {
            own = read.own();
        }
        return own;
    }
}
