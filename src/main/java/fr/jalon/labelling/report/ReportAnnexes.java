package fr.jalon.labelling.report;

import static fr.jalon.labelling.report.ReportWords.day;
import static fr.jalon.labelling.report.ReportWords.moment;
import static fr.jalon.labelling.report.ReportWords.text;

import fr.jalon.shared.paper.Paper;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The annexes of a report: the right of reply, the visit, the evidence that was asked for, the samples of case files. */
final class ReportAnnexes {

    private ReportAnnexes() {}

    static void write(Paper paper, ReportContent content) {
        replies(paper, content);
        if (content.visit() != null) {
            visit(paper, content.visit());
        }
        if (!content.evidenceRequests().isEmpty()) {
            paper.chapter(text("evidenceRequest.title"));
            paper.table(
                    List.of(
                            text("evidenceRequest.text"),
                            text("evidenceRequest.dueOn"),
                            text("evidenceRequest.answer")),
                    content.evidenceRequests().stream()
                            .map(one -> List.of(
                                    (one.node() == null ? "" : one.node() + " – ") + one.text(),
                                    day(one.dueOn()),
                                    answered(one)))
                            .toList());
        }
        if (!content.samples().isEmpty()) {
            paper.chapter(text("report.paper.samples"));
            paper.table(
                    List.of(text("report.paper.sample"), text("report.paper.drawn"), text("report.paper.population")),
                    content.samples().stream()
                            .map(one ->
                                    List.of(one.label(), String.valueOf(one.drawn()), String.valueOf(one.population())))
                            .toList());
        }
    }

    private static void replies(Paper paper, ReportContent content) {
        paper.chapter(text("report.paper.replies"));
        paper.text(text("report.paper.repliesUntil", day(content.audit().replyUntil())));
        if (!content.extensions().isEmpty()) {
            paper.table(
                    List.of(
                            text("extension.reason"),
                            text("extension.askedAt"),
                            text("extension.before"),
                            text("extension.after")),
                    content.extensions().stream()
                            .map(one -> List.of(
                                    one.reason(),
                                    moment(one.askedAt()),
                                    day(one.before()),
                                    one.after() == null ? text("extension.refused") : day(one.after())))
                            .toList());
        }
        int number = 0;
        for (ReportContent.Found one : content.findings()) {
            number++;
            paper.heading(ReportPapers.heading(number, one));
            if (one.reply() == null) {
                paper.text(text("report.paper.noReply"));
            } else {
                reply(paper, one.reply());
            }
            if (one.answer() != null) {
                paper.text(outcome(one.answer()));
                paper.text(text(
                        "report.paper.by",
                        one.answer().author(),
                        moment(one.answer().at())));
                paper.text(one.answer().text());
            }
        }
    }

    private static void reply(Paper paper, ReportContent.Reply reply) {
        paper.text(text("report.paper.reply", reply.author(), moment(reply.at())));
        paper.text(reply.text());
        if (!reply.documents().isEmpty()) {
            paper.table(
                    List.of(text("report.paper.document"), text("report.hash")),
                    reply.documents().stream()
                            .map(one -> List.of(one.name(), one.hash()))
                            .toList());
        }
    }

    /** What an answer makes of its finding. */
    static String outcome(ReportContent.Answer answer) {
        return answer.kind() == null
                ? text("reply.outcome.done." + answer.outcome())
                : text("reply.outcome.done.REVISED", text("finding.kind." + answer.kind()));
    }

    private static void visit(Paper paper, ReportContent.Visit visit) {
        paper.chapter(text("visit.title"));
        if (visit.note() != null) {
            paper.text(visit.note());
        }
        paper.table(
                List.of(
                        text("visit.day"),
                        text("visit.when"),
                        text("visit.subject"),
                        text("visit.people"),
                        text("visit.place")),
                visit.slots().stream()
                        .map(slot -> List.of(
                                day(slot.day()),
                                slot.begins() + " – " + slot.ends(),
                                (slot.node() == null ? "" : slot.node() + " – ") + slot.subject(),
                                slot.people(),
                                slot.place()))
                        .toList());
    }

    private static String answered(ReportContent.Asked asked) {
        return List.of(Objects.requireNonNullElse(asked.answer(), "–"), String.join(" ; ", asked.evidence())).stream()
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
