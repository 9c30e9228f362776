package fr.jalon.labelling.report;

import static fr.jalon.labelling.report.ReportWords.day;
import static fr.jalon.labelling.report.ReportWords.moment;
import static fr.jalon.labelling.report.ReportWords.text;

import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileType;
import fr.jalon.shared.paper.Paper;
import fr.jalon.shared.pdf.Report;
import fr.jalon.shared.pdf.ReportPrinter;
import fr.jalon.shared.word.WordDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prints a version of a report of what it says, with the signatures that it has, as a PDF or for Word. */
@ApplicationScoped
public class ReportPapers {

    /** The file of a version. */
    Download print(ReportVersion version, String json, ReportFormat format) throws IOException {
        ReportContent content = ReportJson.read(json);
        boolean word = format == ReportFormat.WORD;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String title = text("report.paper.title", content.structure().name());
        String subject = text("report.paper.subject", version.number(), version.hash());
        if (word) {
            try (WordDocument document = new WordDocument("fr", title, text("report.paper.from"), subject)) {
                write(new Paper.Word(document), content, version);
                document.write(out);
            }
        } else {
            Report report = new Report(new Report.About(
                    "fr",
                    title,
                    text("report.paper.from"),
                    subject,
                    title,
                    text("report.paper.foot", version.number()),
                    List.of(text("report.paper.page"), text("report.paper.pageOf"))));
            write(new Paper.Pdf(report), content, version);
            ReportPrinter.print(report, out);
        }
        String name =
                "rapport-audit-" + content.structure().code() + "-v" + version.number() + (word ? ".docx" : ".pdf");
        return new Download(
                name, word ? FileType.WORD : FileType.PDF, out.size(), new ByteArrayInputStream(out.toByteArray()));
    }

    private static void write(Paper paper, ReportContent content, ReportVersion version) {
        paper.cover(
                text("report.paper.from"),
                text("report.paper.title", content.structure().name()),
                text("report.paper.whom", text("audit.kind." + content.audit().kind()), version.number()));
        audit(paper, content, version);
        paper.chapter(text("audit.conclusion")).text(content.conclusion());
        findings(paper, content);
        scores(paper, content);
        ReportAnnexes.write(paper, content);
        signatures(paper, content, version);
    }

    private static void audit(Paper paper, ReportContent content, ReportVersion version) {
        ReportContent.Structure structure = content.structure();
        ReportContent.Audited audit = content.audit();
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of(
                text("audit.structure"),
                structure.name() + ", " + structure.town() + " (" + structure.department() + "), "
                        + structure.region()));
        facts.add(List.of(text("audit.kind"), text("audit.kind." + audit.kind())));
        audit.pair()
                .forEach(one -> facts.add(
                        List.of(text("audit.auditor." + one.kind()), one.name() + ", " + one.organisation())));
        facts.add(List.of(text("auditRequest.requestedOn"), day(audit.requestedOn())));
        facts.add(List.of(text("audit.plannedOn"), text("report.paper.days", day(audit.from()), day(audit.until()))));
        facts.add(List.of(text("audit.deadline"), day(audit.replyUntil())));
        facts.add(List.of(text("report.paper.version"), String.valueOf(version.number())));
        facts.add(List.of(text("report.hash"), version.hash()));
        paper.chapter(text("audit.one")).table(List.of(text("report.paper.fact"), text("report.paper.value")), facts);
    }

    private static void findings(Paper paper, ReportContent content) {
        paper.chapter(text("audit.findings"));
        if (content.findings().isEmpty()) {
            paper.text(text("finding.none"));
        }
        int number = 0;
        for (ReportContent.Found one : content.findings()) {
            number++;
            paper.heading(heading(number, one)).text(one.text());
            if (!one.evidence().isEmpty()) {
                paper.text(text("report.paper.evidence", String.join(" ; ", one.evidence())));
            }
            if (one.answer() != null && !one.answer().outcome().equals("MAINTAINED")) {
                paper.text(ReportAnnexes.outcome(one.answer()));
            }
        }
    }

    static String heading(int number, ReportContent.Found one) {
        String title = one.title() == null ? one.code() : one.code() + " – " + one.title();
        return number + ". " + text("finding.kind." + one.kind()) + " : " + title;
    }

    private static void scores(Paper paper, ReportContent content) {
        paper.chapter(text("report.paper.scores")).text(text("report.paper.scoresHint"));
        for (ReportContent.Theme theme : content.themes()) {
            paper.heading(theme.code() + " – " + theme.title());
            paper.table(
                    List.of(
                            text("finding.criterion"),
                            text("report.paper.self"),
                            text("report.paper.before"),
                            text("report.paper.agreed"),
                            text("report.paper.reason")),
                    theme.criteria().stream()
                            .map(one -> List.of(
                                    one.code() + " – " + one.title(),
                                    ReportWords.score(one.self()),
                                    ReportWords.score(one.before()),
                                    ReportWords.score(one.agreed()),
                                    one.reason() == null ? "" : one.reason()))
                            .toList());
        }
    }

    private static void signatures(Paper paper, ReportContent content, ReportVersion version) {
        paper.chapter(text("report.signatures"));
        paper.text(text(version.isSigned() ? "report.paper.signed" : "report.paper.unsigned", version.hash()));
        paper.table(
                List.of(text("report.auditor"), text("report.auditorName"), text("report.signedAt")),
                content.audit().pair().stream()
                        .map(one -> List.of(
                                text("audit.auditor." + one.kind()),
                                one.name() + ", " + one.organisation(),
                                version.signatures().stream()
                                        .filter(signed -> signed.kind().name().equals(one.kind()))
                                        .map(signed -> moment(signed.signedAt() + "Z"))
                                        .findFirst()
                                        .orElse(text("report.notSigned"))))
                        .toList());
    }
}
