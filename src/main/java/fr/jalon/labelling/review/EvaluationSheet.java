package fr.jalon.labelling.review;

import fr.jalon.labelling.improvement.ActionState;
import fr.jalon.shared.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The evaluation of a year in REST. */
public final class EvaluationSheet {
    public String id;
    public Integer year;
    public ReviewState state;
    public String reached;
    public String missed;
    public String lessons;
    public String next;
    public List<ResultSheet> results;

    /** What an action came to. */
    public static final class ResultSheet {
        public String action;
        public String title;
        public ActionState state;
        public LocalDate due;
        public LocalDate doneOn;
        public String indicator;
        public BigDecimal target;
        public BigDecimal measured;
        public Boolean targetReached;
    }

    /** For JSON. */
    public EvaluationSheet() {}

    EvaluationSheet(PlanEvaluation evaluation) {
        EvaluationText text = evaluation.text();
        id = Ids.text(evaluation.id());
        year = evaluation.year();
        state = evaluation.state();
        reached = text.reached();
        missed = text.missed();
        lessons = text.lessons();
        next = text.next();
    }

    EvaluationSheet(ReadReviews.EvaluationFile file) {
        this(file.evaluation());
        results = file.results().stream().map(EvaluationSheet::result).toList();
    }

    EvaluationText text() {
        return new EvaluationText(reached, missed, lessons, next);
    }

    private static ResultSheet result(Result one) {
        ResultSheet result = new ResultSheet();
        result.action = Ids.text(one.actionId());
        result.title = one.title();
        result.state = one.state();
        result.due = one.dueOn();
        result.doneOn = one.doneOn();
        result.indicator = one.indicator();
        result.target = one.target();
        result.measured = one.measured();
        result.targetReached = one.reached();
        return result;
    }
}
