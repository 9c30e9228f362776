package fr.jalon.labelling.calibration;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import fr.jalon.shared.web.Shell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form in which a structure says what it thinks of an audit of its own. */
@Named
@ViewScoped
public class FeedbackView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<Integer> MARKS = List.of(1, 2, 3, 4, 5);

    /** A question and the mark given to it. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long question;
        private final String text;
        private Integer mark;

        Row(long question, String text, Integer mark) {
            this.question = question;
            this.text = text;
            this.mark = mark;
        }

        public String getText() {
            return text;
        }

        public Integer getMark() {
            return mark;
        }

        public void setMark(Integer mark) {
            this.mark = mark;
        }
    }

    private final GiveFeedback give;
    private final Shell shell;
    private final Notices notices;

    private String audit;
    private LocalDate day;
    private boolean open;
    private boolean given;
    private int version;
    private String comment;
    private ArrayList<Row> rows = new ArrayList<>();

    @Inject
    FeedbackView(GiveFeedback give, Shell shell, Notices notices) {
        this.give = give;
        this.shell = shell;
        this.notices = notices;
    }

    FeedbackView() {
        this(null, null, null);
    }

    /** Refuses, as not found, an audit whose report is not signed. */
    public void load() {
        GiveFeedback.Form form = give.form(Ids.parse(audit));
        day = form.audit().getPlannedOn();
        open = form.open();
        given = form.given() != null;
        version = given ? form.given().getVersion() : 0;
        comment = given ? form.given().getComment() : null;
        Map<Long, Integer> marks = given ? form.given().marks() : Map.of();
        rows = new ArrayList<>();
        form.questions()
                .forEach(question -> rows.add(
                        new Row(question.getId(), question.text(shell.getLocale()), marks.get(question.getId()))));
    }

    /** Gives it, or changes what was given, and goes back to the audits. */
    public String save() {
        Map<Long, Integer> marks = new HashMap<>();
        rows.stream().filter(row -> row.mark != null).forEach(row -> marks.put(row.question, row.mark));
        if (given) {
            give.change(Ids.parse(audit), version, marks, comment);
        } else {
            give.give(Ids.parse(audit), marks, comment);
        }
        notices.done("feedback.saved");
        return "/labelling/audit/list.xhtml?faces-redirect=true";
    }

    public List<Integer> getMarks() {
        return MARKS;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** First day of the visit. */
    public LocalDate getDay() {
        return day;
    }

    /** Whether it may be given or changed now. */
    public boolean isOpen() {
        return open;
    }

    public boolean isGiven() {
        return given;
    }

    public String getAudit() {
        return audit;
    }

    public void setAudit(String audit) {
        this.audit = audit;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
