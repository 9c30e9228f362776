package fr.jalon.labelling.review;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.improvement.ActionPlan;
import fr.jalon.labelling.improvement.ActionState;
import fr.jalon.labelling.improvement.PlanImprovementAction;
import fr.jalon.labelling.improvement.ReadImprovementPlan;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A review says what had slipped the day it was opened; a review and an evaluation that are closed never change. */
@ExtendWith(ArquillianExtension.class)
class ReviewsIT {

    /** Each test takes a quarter and a year of its own. */
    private static final AtomicInteger QUARTERS = new AtomicInteger(4 * 1995);

    @Inject
    TestActor actor;

    @Inject
    Together together;

    @Inject
    PlanImprovementAction plan;

    @Inject
    ReadImprovementPlan actions;

    @Inject
    KeepReviews keep;

    @Inject
    ReadReviews read;

    @Test
    void whatIsLateTheDayItIsOpenedIsCopiedAndStaysWhateverBecomesOfTheAction() throws Exception {
        long action = action("En retard ce jour-là");
        change("UPDATE improvement_action SET due_on = '2020-05-04' WHERE id = " + action);
        long review = opened();
        change("UPDATE improvement_action SET title = 'Tout autre', due_on = '2099-01-01' WHERE id = " + action);
        assertThat(slipsOf(review, action)).singleElement().satisfies(slip -> {
            assertThat(slip.kind()).isEqualTo(SlipKind.LATE);
            assertThat(slip.title()).isEqualTo("En retard ce jour-là");
            assertThat(slip.dueOn()).isEqualTo(LocalDate.of(2020, 5, 4));
        });
    }

    @Test
    void whatIsPostponedSaysItsDateBefore() {
        long action = action("Reportée");
        LocalDate before = Here.today().plusDays(30);
        int seen = north(() -> actions.file(action)).row().version();
        north(() -> {
            plan.change(action, new ActionPlan("Reportée", null, 102L, before.plusDays(60)), ActionState.PLANNED, seen);
            return null;
        });
        assertThat(slipsOf(opened(), action)).singleElement().satisfies(slip -> {
            assertThat(slip.kind()).isEqualTo(SlipKind.POSTPONED);
            assertThat(slip.dueBefore()).isEqualTo(before);
            assertThat(slip.dueOn()).isEqualTo(before.plusDays(60));
        });
    }

    @Test
    void whatIsOnTimeDidNotSlip() {
        long action = action("À l’heure");
        assertThat(slipsOf(opened(), action)).isEmpty();
    }

    @Test
    void itIsClosedWithItsDayAndItsMinutesOnly() {
        long review = opened();
        write(review, new ReviewText(null, null, "Le plan avance."));
        int opened = version(review);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> close(review, opened))).isEqualTo("review.heldRequired");
        write(review, new ReviewText(Here.today(), null, null));
        int written = version(review);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> close(review, written))).isEqualTo("review.minutesRequired");
    }

    @Test
    void aClosedReviewNeverChanges() {
        long review = opened();
        write(review, minutes());
        closed(review);
        int closed = version(review);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> {
                    keep.write(review, minutes(), closed);
                    return null;
                }))
                .isEqualTo("review.closed");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> keep.decide(review, "Trop tard")))
                .isEqualTo("review.closed");
        assertThat(refusal(DIRECTOR_NORTH, () -> close(review, closed))).isEqualTo("review.closed");
    }

    @Test
    void ofTwoWhoCloseAtOnceOneDoesAndTheOtherIsTold() {
        long review = opened();
        write(review, minutes());
        int seen = version(review);
        List<Together.Outcome> outcomes = together.all(() -> close(review, seen), QUALITY_LEAD_NORTH, DIRECTOR_NORTH);
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.failure())
                        .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                                .isIn("review.closed", "error.changedMeanwhile")));
    }

    @Test
    void aDecisionBecomesAnActionOnceEvenWhenTheReviewIsClosed() {
        long review = opened();
        long decision = north(() -> keep.decide(review, "Former l’accueil"));
        write(review, minutes());
        closed(review);
        long action = north(() -> keep.act(decision, planned("Former l’accueil")));
        assertThat(north(() -> read.review(review)).decisions())
                .extracting(ReviewDecision::actionId)
                .containsExactly(action);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> keep.act(decision, planned("Encore"))))
                .isEqualTo("review.alreadyAction");
    }

    @Test
    void aQuarterHasOneReviewAndNoneBeforeItBegins() {
        Quarter quarter = quarter();
        north(() -> keep.open(quarter));
        assertThat(refusal(DIRECTOR_NORTH, () -> keep.open(quarter))).isEqualTo("review.exists");
        assertThat(refusal(
                        DIRECTOR_NORTH, () -> keep.open(Quarter.of(Here.today().plusMonths(4)))))
                .isEqualTo("review.quarterToCome");
    }

    @Test
    void whoCarriesActionsReadsAndDoesNotOpenAndAnotherMissionFindsNothing() {
        long review = opened();
        assertThat(actor.as(COUNSELLOR_NORTH, () -> read.review(review))
                        .review()
                        .isOpen())
                .isTrue();
        assertThat(refusal(COUNSELLOR_NORTH, () -> keep.open(quarter()))).isEqualTo("error.forbidden");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.review(review))).isEqualTo("error.notFound");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> keep.decide(review, "Intrus")))
                .isEqualTo("error.notFound");
    }

    @Test
    void aClosedEvaluationKeepsWhatItsActionsCameToThatDay() throws Exception {
        long action = action("Bilan figé");
        change("UPDATE improvement_action SET due_on = '1991-06-01' WHERE id = " + action);
        long evaluation = north(() -> keep.evaluate(1991));
        assertThat(north(() -> read.evaluation(evaluation)).results())
                .extracting(Result::title)
                .containsExactly("Bilan figé");
        int seen = north(() -> read.evaluation(evaluation)).evaluation().version();
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> closeEvaluation(evaluation, seen)))
                .isEqualTo("evaluation.reachedRequired");
        north(() -> {
            keep.writeAndClose(evaluation, new EvaluationText("Presque tout", null, null, null), seen);
            return null;
        });
        change("UPDATE improvement_action SET title = 'Changée depuis' WHERE id = " + action);
        assertThat(north(() -> read.evaluation(evaluation)).results())
                .extracting(Result::title)
                .containsExactly("Bilan figé");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> closeEvaluation(evaluation, 1)))
                .isEqualTo("review.closed");
    }

    private Quarter quarter() {
        int next = QUARTERS.getAndIncrement();
        return new Quarter(next / 4, next % 4 + 1);
    }

    private long opened() {
        return north(() -> keep.open(quarter()));
    }

    private long action(String title) {
        return north(() -> plan.plan(null, planned(title)));
    }

    private static ActionPlan planned(String title) {
        return new ActionPlan(title, null, 102L, Here.today().plusDays(30));
    }

    private static ReviewText minutes() {
        return new ReviewText(Here.today(), "Direction, qualité", "Le plan avance.");
    }

    private List<Slip> slipsOf(long review, long action) {
        return north(() -> read.review(review)).slips().stream()
                .filter(slip -> slip.actionId() == action)
                .toList();
    }

    private void write(long review, ReviewText text) {
        int seen = version(review);
        north(() -> {
            keep.write(review, text, seen);
            return null;
        });
    }

    private void closed(long review) {
        int seen = version(review);
        north(() -> close(review, seen));
    }

    private Void close(long review, int version) {
        keep.close(review, version);
        return null;
    }

    private Void closeEvaluation(long evaluation, int version) {
        keep.closeEvaluation(evaluation, version);
        return null;
    }

    private int version(long review) {
        return north(() -> read.review(review)).review().version();
    }

    private static void change(String sql) throws Exception {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private <T> T north(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }

    private String refusal(TestPeople who, Callable<?> work) {
        return catchThrowableOfType(Refused.class, () -> actor.as(who, work)).key();
    }
}
