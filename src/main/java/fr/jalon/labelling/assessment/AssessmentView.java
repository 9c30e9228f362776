package fr.jalon.labelling.assessment;

import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.Ids;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Notices;
import fr.jalon.shared.web.Shell;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The scores of an audit side by side, and the one that both auditors agree on. Its filter and criterion are in its address. */
@Named
@ViewScoped
public class AssessmentView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NOT_APPLICABLE = "NA";

    private final CompareScores compare;
    private final ScoreApart apart;
    private final AgreeOnScores agreement;
    private final Notices notices;
    private final Shell shell;

    private String id;
    private String criterion;
    private String show;
    private String level;
    private String reason;
    private int version;
    private transient AssessmentSheet sheet;
    private transient List<AssessmentRow> rows;

    @Inject
    AssessmentView(CompareScores compare, ScoreApart apart, AgreeOnScores agreement, Notices notices, Shell shell) {
        this.compare = compare;
        this.apart = apart;
        this.agreement = agreement;
        this.notices = notices;
        this.shell = shell;
    }

    AssessmentView() {
        this(null, null, null, null, null);
    }

    /** Reads the sheet and, where a criterion is chosen, what is agreed or may be. */
    public void load() {
        if (criterion != null) {
            AssessedCriterion chosen = getChosen();
            Verdict said = start(chosen);
            level = said.applicable() ? Objects.toString(said.level(), null) : NOT_APPLICABLE;
            reason = said.reason();
            version = chosen.agreed() == null ? 0 : chosen.agreed().getVersion();
        }
        getSheet();
    }

    private static Verdict start(AssessedCriterion chosen) {
        if (chosen.agreed() != null) {
            return chosen.agreed().verdict();
        }
        return chosen.progress() == AssessedCriterion.Progress.SAME ? AgreeOnScores.together(chosen) : Verdict.NONE;
    }

    public AssessmentSheet getSheet() {
        if (sheet == null) {
            sheet = compare.open(Ids.parse(id));
        }
        return sheet;
    }

    /** The criteria that the address asks for, in words. */
    public List<AssessmentRow> getRows() {
        if (rows == null) {
            String notApplicable = Texts.text(shell.getLocale(), "onsite.notApplicable");
            rows = getSheet().criteria().stream()
                    .map(one -> AssessmentRow.of(one, getSheet().reader(), notApplicable))
                    .filter(row ->
                            show == null || AssessmentRow.name(row.progress()).equals(show))
                    .toList();
        }
        return rows;
    }

    public AssessedCriterion.Progress[] getProgresses() {
        return AssessedCriterion.Progress.values();
    }

    /** Address of the list of criteria that are that far; null stands for all. */
    public String href(AssessedCriterion.Progress progress) {
        return "scores.xhtml?id=" + id + (progress == null ? "" : "&show=" + AssessmentRow.name(progress));
    }

    /** Whether the list shows the criteria that are that far; null stands for all. */
    public boolean current(AssessedCriterion.Progress progress) {
        return Objects.equals(show, progress == null ? null : AssessmentRow.name(progress));
    }

    /** Address of the criterion beside the same list. */
    public String open(AssessmentRow row) {
        return "scores.xhtml?" + query() + "&criterion=" + row.code() + "#agreement";
    }

    private String query() {
        return "id=" + id + (show == null ? "" : "&show=" + show);
    }

    public AssessedCriterion getChosen() {
        return getSheet().criterion(criterion);
    }

    /** The levels to choose from; that it does not apply where the reference allows it. */
    public List<SelectItem> getChoices() {
        List<SelectItem> choices = new ArrayList<>();
        for (ScaleStep step : getChosen().steps()) {
            choices.add(new SelectItem(String.valueOf(step.level()), step.label()));
        }
        if (getChosen().conditional()) {
            choices.add(new SelectItem(NOT_APPLICABLE, Texts.text(shell.getLocale(), "onsite.notApplicable")));
        }
        return choices;
    }

    /** Agrees on the criterion chosen. */
    public String agree() {
        boolean applicable = !NOT_APPLICABLE.equals(level);
        Integer chosen = applicable && level != null ? Integer.valueOf(level) : null;
        agreement.agree(Ids.parse(id), criterion, new Verdict(chosen, applicable, reason), version);
        notices.done("assessment.agreed", criterion);
        return again();
    }

    /** Agrees wherever both say the same. */
    public String agreeSame() {
        notices.done("assessment.agreedSame", agreement.agreeWhereSame(Ids.parse(id)));
        return again();
    }

    /** Proposes the reader's own scores that are complete. */
    public String propose() {
        notices.done("assessment.proposed", apart.proposeAll(Ids.parse(id)));
        return again();
    }

    private String again() {
        return "/labelling/assessment/scores.xhtml?faces-redirect=true&" + query();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
