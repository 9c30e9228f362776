package fr.jalon.labelling.commission;

import static fr.jalon.labelling.commission.CommissionWords.day;
import static fr.jalon.labelling.commission.CommissionWords.text;

import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.label.Label;
import fr.jalon.labelling.label.LabelCondition;
import fr.jalon.shared.pdf.Report;
import fr.jalon.shared.pdf.ReportPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prints the letter by which a structure learns of a decision, its conditions, and until when it may appeal. */
@ApplicationScoped
class LetterPaper {

    private final ItemFiles.DecidedItems decided;
    private final NationalDay today;

    @Inject
    LetterPaper(ItemFiles.DecidedItems decided, NationalDay today) {
        this.decided = decided;
        this.today = today;
    }

    LetterPaper() {
        this(null, null);
    }

    /** The PDF; {@code label} is null where the structure holds none by it. */
    byte[] print(CommissionDecision decision, AgendaItem item, Label label, LocalDate appealUntil) throws IOException {
        String title = text("letter.title", item.structureName());
        Report report = CommissionWords.paper(title, text("letter.subject"), text("letter.foot"));
        report.cover(text("commission.paper.from"), text("letter.heading"), item.structureName());
        report.text(text("letter.on", day(today.today())));
        report.text(text("letter.dear"));
        report.text(text(
                item.appealed() ? "letter.appeal" : "letter.audit",
                day(decision.getDecidedOn()),
                item.structureName()));
        report.note(text("decision.kind." + decision.getKind()));
        report.chapter(text("decision.reason"), null);
        report.text(decision.getReason());
        if (label != null) {
            report.chapter(text("register.label"), null);
            List<Report.Fact> facts = new ArrayList<>();
            facts.add(new Report.Fact(text("register.number"), label.getNumber()));
            facts.add(new Report.Fact(
                    text("minutes.days"),
                    text("minutes.daysText", day(label.getValidFrom()), day(label.getValidUntil()))));
            report.facts(facts);
        }
        List<LabelCondition> conditions = decided.conditions(decision);
        if (!conditions.isEmpty()) {
            report.chapter(text("label.conditions"), String.valueOf(conditions.size()));
            MinutesPaper.conditions(report, conditions);
            report.text(text("letter.conditions"));
        }
        report.chapter(text("letter.ways"), null);
        report.text(item.appealed() ? text("letter.final") : text("letter.appealUntil", day(appealUntil)));
        report.text(text("letter.bye"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ReportPrinter.print(report, pdf);
        return pdf.toByteArray();
    }
}
