package fr.jalon.labelling.improvement;

import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.project.ProjectShelf;
import fr.jalon.labelling.project.Roadmap;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.table.ExcelBook;
import fr.jalon.shared.table.ExportFormat;
import fr.jalon.shared.table.TableFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/**
 * Takes the plan, a roadmap or a table away: the plan as PDF or Excel, a roadmap as PDF or Word, tables as CSV or Excel.
 * Each is journaled.
 */
@RequestScoped
@UseCase(circle = QualityCircle.CONTRIBUTORS)
public class ExportPlan {
    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ActionFiles files;
    private final ProjectShelf shelf;
    private final PlanTables tables;
    private final PlanPapers papers;
    private final PlanWording words;
    private final Journal journal;

    @Inject
    ExportPlan(
            ActionFiles files,
            ProjectShelf shelf,
            PlanTables tables,
            PlanPapers papers,
            PlanWording words,
            Journal journal) {
        this.files = files;
        this.shelf = shelf;
        this.tables = tables;
        this.papers = papers;
        this.words = words;
        this.journal = journal;
    }

    ExportPlan() {
        this(null, null, null, null, null, null);
    }

    /** A file that was made. */
    public record Made(String fileName, String mediaType, byte[] content) {}

    /**
     * Makes a file.
     *
     * @param table plan, roadmap, actions, steps, budget, funders, indicators, swot or roadmaps
     * @param format pdf, docx, xlsx or csv
     * @param parameter of the address: which actions, or the roadmap
     */
    public Made make(String table, String format, Function<String, String> parameter) {
        String asked = table == null ? "" : table;
        String kind = format == null ? "" : format;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            String type =
                    switch (asked) {
                        case "plan" -> plan(kind, parameter, out);
                        case "roadmap" -> roadmap(kind, parameter, out);
                        default -> table(asked, kind, parameter, out);
                    };
            journal.record(Journal.Action.EXPORT, "ImprovementPlan", null, asked + " " + kind);
            return new Made(asked + "." + kind, type, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String plan(String format, Function<String, String> parameter, OutputStream out) throws IOException {
        List<ActionFile> actions = files.all(criteria(parameter));
        if (format.equals("pdf")) {
            papers.print(words.text("improvement.title"), paper -> papers.plan(paper, actions), false, out);
            return PDF;
        }
        if (!format.equals("xlsx")) {
            throw Refused.field("format", "export.format.wrong");
        }
        try (ExcelBook book = new ExcelBook(out)) {
            for (PlanTable table : List.of(
                    tables.actions(actions),
                    tables.steps(actions),
                    tables.budget(actions),
                    tables.funders(actions),
                    tables.indicators(actions))) {
                try (TableFile sheet = book.sheet(table.title())) {
                    table.write(sheet);
                }
            }
        }
        return ExportFormat.EXCEL.mediaType();
    }

    private String roadmap(String format, Function<String, String> parameter, OutputStream out) throws IOException {
        String id = parameter.apply("roadmap");
        if (id == null) {
            throw Refused.notFound();
        }
        boolean word = format.equals("docx");
        if (!word && !format.equals("pdf")) {
            throw Refused.field("format", "export.format.wrong");
        }
        Roadmap roadmap = shelf.roadmap(Ids.parse(id));
        List<ActionFile> actions = files.all(ActionCriteria.all(ActionCriteria.Narrow.ofRoadmap(roadmap.id())));
        papers.print(
                words.text("roadmap.of", roadmap.title()), paper -> papers.roadmap(paper, roadmap, actions), word, out);
        return word ? WORD : PDF;
    }

    private String table(String name, String format, Function<String, String> parameter, OutputStream out)
            throws IOException {
        ExportFormat kind = ExportFormat.of(format);
        PlanTable table =
                switch (name) {
                    case "actions" -> tables.actions(files.all(criteria(parameter)));
                    case "steps" -> tables.steps(files.all(criteria(parameter)));
                    case "budget" -> tables.budget(files.all(criteria(parameter)));
                    case "funders" -> tables.funders(files.all(criteria(parameter)));
                    case "indicators" -> tables.indicators(files.all(criteria(parameter)));
                    case "swot" -> tables.swot(shelf.swot());
                    case "roadmaps" -> tables.roadmaps(shelf.roadmaps());
                    default -> throw Refused.notFound();
                };
        try (TableFile file = kind.begin(out, table.title())) {
            table.write(file);
        }
        return kind.mediaType();
    }

    private ActionCriteria criteria(Function<String, String> parameter) {
        ActionCriteria criteria = PlanAddress.of(parameter).criteria();
        if (criteria.narrow().roadmapId() != null) {
            shelf.roadmap(criteria.narrow().roadmapId());
        }
        return criteria;
    }
}
