package fr.jalon.labelling.assessment;

import fr.jalon.shared.Ids;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The scores of an audit side by side as a file, with the reasons. */
@RequestScoped
class AssessmentTable implements ExportedTables {
    private final CompareScores compare;
    private final TableWords words;

    @Inject
    AssessmentTable(CompareScores compare, TableWords words) {
        this.compare = compare;
        this.words = words;
    }

    AssessmentTable() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("audit-scores", this::scores));
    }

    private ExportedTable.Listing scores(Function<String, String> asked) {
        AssessmentSheet sheet = compare.open(Ids.parse(asked.apply("id")));
        return new ExportedTable.Listing(
                "assessment.title",
                List.of(
                        "finding.criterion",
                        "assessment.name",
                        "assessment.self",
                        "score.reason",
                        "assessment.certification",
                        "score.reason",
                        "assessment.network",
                        "score.reason",
                        "assessment.agreedScore",
                        "score.reason",
                        "common.state"),
                ExportedTable.Rows.of(sheet.criteria(), one -> row(sheet, one)));
    }

    private List<Object> row(AssessmentSheet sheet, AssessedCriterion one) {
        AssessmentRow row = AssessmentRow.of(one, sheet.reader(), words.text("onsite.notApplicable"));
        return Arrays.asList(
                row.code(),
                row.title(),
                row.self(),
                one.self().reason(),
                row.certification(),
                reason(one.seen(Voice.CERTIFICATION_BODY, sheet.reader())),
                row.network(),
                reason(one.seen(Voice.NETWORK, sheet.reader())),
                row.agreed(),
                reason(one.agreed()),
                words.of("assessment.progress.", one.progress()));
    }

    private static String reason(AuditScore score) {
        return score == null ? null : score.getReason();
    }
}
