package fr.jalon.labelling.improvement;

import fr.jalon.labelling.project.Roadmap;
import fr.jalon.labelling.project.RoadmapHeading;
import fr.jalon.labelling.project.RoadmapText;
import fr.jalon.shared.paper.Paper;
import fr.jalon.shared.pdf.Report;
import fr.jalon.shared.pdf.ReportPrinter;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.word.WordDocument;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** Writes the documents of the plan: a roadmap under its ten headings, the whole plan with its annexes. */
@RequestScoped
class PlanPapers {
    private final PlanWording words;
    private final PlanTables tables;
    private final LocalClock clock;

    @Inject
    PlanPapers(PlanWording words, PlanTables tables, LocalClock clock) {
        this.words = words;
        this.tables = tables;
        this.clock = clock;
    }

    PlanPapers() {
        this(null, null, null);
    }

    /** What fills a document. */
    interface Filling {
        void fill(Paper paper);
    }

    /** Prints a document as a PDF or as a document of Word. */
    void print(String title, Filling filling, boolean word, OutputStream out) throws IOException {
        String subject = words.text("improvement.paper.subject", words.structure(), words.day(clock.today()));
        if (word) {
            try (WordDocument document = new WordDocument(words.language(), title, words.structure(), subject)) {
                filling.fill(new Paper.Word(document));
                document.write(out);
            }
            return;
        }
        Report report = new Report(new Report.About(
                words.language(),
                title,
                words.structure(),
                subject,
                title,
                subject,
                List.of(words.text("improvement.paper.page"), words.text("improvement.paper.pageOf"))));
        filling.fill(new Paper.Pdf(report));
        ReportPrinter.print(report, out);
    }

    /** A roadmap: its ten headings, and under those of actions, of people, of money and of indicators its actions. */
    void roadmap(Paper paper, Roadmap roadmap, List<ActionFile> actions) {
        RoadmapText text = roadmap.text();
        paper.cover(
                words.structure(),
                words.text("roadmap.of", text.title()),
                words.text("project.span", String.valueOf(text.firstYear()), String.valueOf(text.lastYear())));
        for (RoadmapHeading heading : RoadmapHeading.values()) {
            paper.chapter((heading.ordinal() + 1) + ". " + words.of("roadmap.heading.", heading));
            String said = text.under(heading);
            paper.text(said == null ? words.text("roadmap.nothingSaid") : said);
            if (!actions.isEmpty()) {
                annex(paper, heading, actions);
            }
        }
    }

    private void annex(Paper paper, RoadmapHeading heading, List<ActionFile> actions) {
        switch (heading) {
            case ACTIONS -> actions.forEach(file -> action(paper, file));
            case CALENDAR -> table(paper, calendar(actions));
            case RESOURCES -> table(paper, tables.budget(actions));
            case RESPONSIBILITIES -> table(paper, people(actions));
            case INDICATORS -> table(paper, tables.indicators(actions));
            case RISKS -> table(paper, risks(actions));
            default -> {}
        }
    }

    private void action(Paper paper, ActionFile file) {
        paper.heading(file.row().title());
        if (file.row().description() != null) {
            paper.text(file.row().description());
        }
        file.details().parts().steps().forEach(step -> paper.text("– " + step.title()));
    }

    private PlanTable calendar(List<ActionFile> actions) {
        return columns(
                List.of("name", "starts", "due", "state"),
                actions.stream()
                        .map(file -> Arrays.<Object>asList(
                                file.row().title(),
                                file.row().startsOn(),
                                file.row().dueOn(),
                                words.of("improvement.state.", file.row().state())))
                        .toList());
    }

    private PlanTable people(List<ActionFile> actions) {
        return columns(
                List.of("name", "owner", "contributors"),
                actions.stream()
                        .map(file -> List.<Object>of(
                                file.row().title(),
                                file.row().ownerName(),
                                String.join(", ", file.names().values())))
                        .toList());
    }

    private PlanTable risks(List<ActionFile> actions) {
        return columns(
                List.of("name", "risk", "mitigation"),
                actions.stream()
                        .filter(file -> file.details().risk() != null)
                        .map(file -> Arrays.<Object>asList(
                                file.row().title(),
                                file.details().risk(),
                                file.details().mitigation()))
                        .toList());
    }

    private PlanTable columns(List<String> keys, List<List<Object>> rows) {
        return new PlanTable(
                "", keys.stream().map(key -> words.text("improvement." + key)).toList(), rows);
    }

    private void table(Paper paper, PlanTable table) {
        if (!table.rows().isEmpty()) {
            paper.table(table.columns(), tables.written(table));
        }
    }

    /** The plan: what it adds up to, its actions one by one, then its tables. */
    void plan(Paper paper, List<ActionFile> actions) {
        paper.cover(
                words.structure(),
                words.text("improvement.title"),
                words.text("improvement.paper.on", words.day(clock.today())));
        paper.chapter(words.text("improvement.paper.summary"));
        long late = actions.stream()
                .filter(file -> file.row().overdue(clock.today()))
                .count();
        long done = actions.stream()
                .filter(file -> file.row().state() == ActionState.DONE)
                .count();
        paper.text(words.text("improvement.paper.counts", actions.size(), done, late));
        paper.chapter(words.text("improvement.actions"));
        actions.forEach(file -> inPlan(paper, file));
        for (PlanTable annex : List.of(
                calendar(actions),
                people(actions),
                tables.steps(actions),
                tables.funders(actions),
                tables.budget(actions),
                tables.indicators(actions))) {
            if (!annex.rows().isEmpty()) {
                paper.chapter(words.text(
                        "improvement.paper.annex",
                        annex.title().isEmpty() ? annex.columns().get(1) : annex.title()));
                table(paper, annex);
            }
        }
    }

    private void inPlan(Paper paper, ActionFile file) {
        paper.heading(file.row().title());
        paper.text(words.text(
                "improvement.paper.line",
                file.row().ownerName(),
                words.day(file.row().dueOn()),
                words.of("improvement.state.", file.row().state()),
                file.row().progress()));
        if (file.row().description() != null) {
            paper.text(file.row().description());
        }
        if (file.details().risk() != null) {
            paper.text(words.text("improvement.paper.risk", file.details().risk()));
        }
    }
}
