package fr.jalon.labelling.review;

import fr.jalon.labelling.improvement.ActionPlan;
import fr.jalon.shared.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The review of a quarter in REST. */
public final class ReviewSheet {
    public String id;

    /** As 2026-T3. */
    public String quarter;

    public ReviewState state;
    public LocalDate heldOn;
    public String participants;
    public String minutes;
    public List<Slipped> slips;
    public List<Decision> decisions;

    /** What had slipped when the review was opened. */
    public static final class Slipped {
        public String action;
        public SlipKind kind;
        public String title;
        public String ownerName;
        public LocalDate dueBefore;
        public LocalDate due;
        public int stepsLate;
        public BigDecimal planned;
        public BigDecimal spent;
    }

    /** A decision, and the action that it became. */
    public static final class Decision {
        public String id;
        public String text;
        public String action;
    }

    /** What the action of a decision is to be. */
    public static final class DecisionAction {
        public String id;
        public String title;
        public String description;
        public String owner;
        public LocalDate due;

        ActionPlan plan() {
            return new ActionPlan(title, description, owner == null ? null : Ids.parse(owner), due);
        }
    }

    /** For JSON. */
    public ReviewSheet() {}

    ReviewSheet(PlanReview review) {
        id = Ids.text(review.id());
        quarter = review.quarter().text();
        state = review.state();
        heldOn = review.text().heldOn();
        participants = review.text().participants();
        minutes = review.text().minutes();
    }

    ReviewSheet(ReadReviews.ReviewFile file) {
        this(file.review());
        slips = file.slips().stream().map(ReviewSheet::slipped).toList();
        decisions = file.decisions().stream().map(ReviewSheet::decision).toList();
    }

    ReviewText text() {
        return new ReviewText(heldOn, participants, minutes);
    }

    private static Slipped slipped(Slip slip) {
        Slipped slipped = new Slipped();
        slipped.action = Ids.text(slip.actionId());
        slipped.kind = slip.kind();
        slipped.title = slip.title();
        slipped.ownerName = slip.ownerName();
        slipped.dueBefore = slip.dueBefore();
        slipped.due = slip.dueOn();
        slipped.stepsLate = slip.steps();
        slipped.planned = slip.planned();
        slipped.spent = slip.spent();
        return slipped;
    }

    private static Decision decision(ReviewDecision one) {
        Decision decision = new Decision();
        decision.id = Ids.text(one.id());
        decision.text = one.text();
        decision.action = one.actionId() == null ? null : Ids.text(one.actionId());
        return decision;
    }
}
