package fr.jalon.labelling.review;

import fr.jalon.shared.Ids;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reviews and evaluations, what had slipped and what actions came to, as files. */
@RequestScoped
class ReviewTables implements ExportedTables {

    private final ReadReviews read;
    private final TableWords words;

    @Inject
    ReviewTables(ReadReviews read, TableWords words) {
        this.read = read;
        this.words = words;
    }

    ReviewTables() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("plan-reviews", any -> reviews()),
                new ExportedTable("review-slips", this::slips),
                new ExportedTable("plan-evaluations", any -> evaluations()),
                new ExportedTable("evaluation-results", this::results));
    }

    private ExportedTable.Listing reviews() {
        return new ExportedTable.Listing(
                "review.quarters",
                List.of("review.quarter", "review.heldOn", "review.state"),
                ExportedTable.Rows.of(
                        read.reviews(),
                        one -> Arrays.asList(
                                one.quarter().text(), one.text().heldOn(), words.of("review.state.", one.state()))));
    }

    private ExportedTable.Listing slips(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "review.slips",
                List.of(
                        "improvement.name",
                        "review.slip",
                        "improvement.owner",
                        "review.slip.dueBefore",
                        "improvement.due",
                        "review.slip.STEPS_LATE",
                        "improvement.budget.planned",
                        "improvement.spent"),
                ExportedTable.Rows.of(
                        read.review(Ids.parse(asked.apply("id"))).slips(),
                        slip -> Arrays.asList(
                                slip.title(),
                                words.of("review.slip.", slip.kind()),
                                slip.ownerName(),
                                slip.dueBefore(),
                                slip.dueOn(),
                                slip.steps(),
                                slip.planned(),
                                slip.spent())));
    }

    private ExportedTable.Listing evaluations() {
        return new ExportedTable.Listing(
                "evaluation.years",
                List.of("evaluation.year", "review.state"),
                ExportedTable.Rows.of(
                        read.evaluations(), one -> List.of(one.year(), words.of("review.state.", one.state()))));
    }

    private ExportedTable.Listing results(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "evaluation.results",
                List.of(
                        "improvement.name",
                        "improvement.state",
                        "improvement.due",
                        "improvement.indicator",
                        "improvement.unit",
                        "improvement.target",
                        "improvement.measure.value",
                        "improvement.reached"),
                ExportedTable.Rows.of(
                        read.evaluation(Ids.parse(asked.apply("id"))).results(),
                        one -> Arrays.asList(
                                one.title(),
                                words.of("improvement.state.", one.state()),
                                one.dueOn(),
                                one.indicator(),
                                one.unit(),
                                one.target(),
                                one.measured(),
                                words.of(one.reached()))));
    }
}
