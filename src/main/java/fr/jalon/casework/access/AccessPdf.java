package fr.jalon.casework.access;

import fr.jalon.shared.pdf.Report;
import fr.jalon.shared.pdf.ReportPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is handed to a person, to be read: every part of which something is kept, and the names of the others. */
final class AccessPdf {

    private final AccessAnswer answer;
    private final AccessWording wording;
    private final Report report;

    private AccessPdf(AccessAnswer answer) {
        this.answer = answer;
        this.wording = answer.wording();
        String title = wording.text("access.title.paper");
        this.report = new Report(new Report.About(
                AccessWording.LANGUAGE.getLanguage(),
                title + " – " + answer.whose(),
                answer.structureName(),
                wording.text("access.subjectOfPaper"),
                title + " · " + answer.whose(),
                wording.text("access.foot", answer.structureName(), madeOn()),
                List.of(wording.text("access.page"), wording.text("access.pageOf"))));
    }

    /** Writes it; the stream stays open. */
    static void write(AccessAnswer answer, OutputStream out) throws IOException {
        AccessPdf pdf = new AccessPdf(answer);
        pdf.fill();
        ReportPrinter.print(pdf.report, out);
    }

    private void fill() {
        report.cover(
                answer.structureName(),
                wording.text("access.title.paper"),
                wording.text("access.whose", answer.whose(), wording.number(answer.fileNumber())));
        report.text(wording.text("access.intro", madeOn()));
        report.text(wording.text("access.rights"));
        if (answer.leftOut() > 0) {
            report.note(wording.text("access.leftOut.told", answer.leftOut()));
        }
        answer.parts().forEach((part, items) -> {
            if (!items.isEmpty()) {
                part(part, items);
            }
        });
        String silent = answer.parts().entrySet().stream()
                .filter(part -> part.getValue().isEmpty())
                .map(part -> wording.text("access.part." + part.getKey().key()))
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            report.chapter(wording.text("access.nothing"), null);
            report.text(wording.text("access.nothing.of", silent));
        }
    }

    private String madeOn() {
        return wording.moment(answer.madeAt());
    }

    private void part(AccessPart part, List<AccessItem> items) {
        boolean one = part.layout() == AccessPart.Layout.ONE;
        report.chapter(wording.text("access.part." + part.key()), one ? null : wording.number(items.size()));
        switch (part.layout()) {
            case ONE -> items.forEach(item -> facts(item, 0));
            case EACH ->
                items.forEach(item -> {
                    report.heading(item.heading(wording));
                    facts(item, AccessItem.IN_HEADING);
                });
            case TABLE -> table(items);
        }
    }

    private void facts(AccessItem item, int from) {
        List<Report.Fact> facts = new ArrayList<>();
        List<Map.Entry<String, AccessValue.Within>> within = new ArrayList<>();
        item.facts().entrySet().stream().skip(from).forEach(fact -> {
            if (fact.getValue() instanceof AccessValue.Within more) {
                within.add(Map.entry(fact.getKey(), more));
            } else {
                facts.add(new Report.Fact(label(fact.getKey()), fact.getValue().words(wording)));
            }
        });
        report.facts(facts);
        within.forEach(more -> {
            more.getValue().items().forEach(one -> {
                String first = one.facts().values().iterator().next().words(wording);
                report.subheading(label(more.getKey()) + " · " + first);
                facts(one, 1);
            });
        });
    }

    private void table(List<AccessItem> items) {
        Set<String> keys = new LinkedHashSet<>();
        items.forEach(item -> keys.addAll(item.facts().keySet()));
        report.table(
                keys.stream().map(this::label).toList(),
                items.stream()
                        .map(item -> keys.stream()
                                .map(key -> cell(item.facts().get(key)))
                                .toList())
                        .toList());
    }

    private String cell(AccessValue value) {
        return value == null ? "" : value.words(wording);
    }

    private String label(String key) {
        return wording.text("access.fact." + key);
    }
}
