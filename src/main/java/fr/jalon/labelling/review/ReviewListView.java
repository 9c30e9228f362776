package fr.jalon.labelling.review;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** The reviews of quarters and the evaluations of years, and the forms that open the next ones. */
@Named
@ViewScoped
public class ReviewListView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadReviews read;
    private final KeepReviews keep;
    private final Actor actor;
    private final Notices notices;
    private final LocalClock clock;

    private String quarter;
    private Integer year;
    private transient List<PlanReview> reviews;
    private transient List<PlanEvaluation> evaluations;

    @Inject
    ReviewListView(ReadReviews read, KeepReviews keep, Actor actor, Notices notices, LocalClock clock) {
        this.read = read;
        this.keep = keep;
        this.actor = actor;
        this.notices = notices;
        this.clock = clock;
    }

    ReviewListView() {
        this(null, null, null, null, null);
    }

    public void load() {
        reviews = read.reviews();
        evaluations = read.evaluations();
        quarter = Quarter.of(clock.today()).text();
        year = clock.today().getYear();
    }

    public boolean isEditor() {
        return actor.has(QualityCircle.LEADS);
    }

    public List<PlanReview> getReviews() {
        if (reviews == null) {
            reviews = read.reviews();
        }
        return reviews;
    }

    public List<PlanEvaluation> getEvaluations() {
        if (evaluations == null) {
            evaluations = read.evaluations();
        }
        return evaluations;
    }

    /** The present quarter and the three before. */
    public List<Quarter> getQuarters() {
        return Stream.iterate(Quarter.of(clock.today()), Quarter::before)
                .limit(4)
                .toList();
    }

    public String openReview() {
        long id = keep.open(Quarter.parse(quarter));
        notices.done("review.opened");
        return "/labelling/review/review.xhtml?faces-redirect=true&id=" + Ids.text(id);
    }

    public String openEvaluation() {
        if (year == null) {
            throw Refused.field(
                    "year", "evaluation.yearWrong", String.valueOf(clock.today().getYear()));
        }
        long id = keep.evaluate(year);
        notices.done("evaluation.opened");
        return "/labelling/review/evaluation.xhtml?faces-redirect=true&id=" + Ids.text(id);
    }

    public String getQuarter() {
        return quarter;
    }

    public void setQuarter(String quarter) {
        this.quarter = quarter;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
