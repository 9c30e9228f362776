package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.ReferenceJson;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a reference as a workbook. What has several entries has a line for each in its cell. */
final class WorkbookText {
    /** What a cell of Excel holds at most is 32 767 characters. */
    private static final int CELL = 30_000;

    private static final int NARROW = 14;
    private static final int WIDE = 50;

    private final Workbook workbook;
    private Worksheet sheet;
    private int line;

    private WorkbookText(Workbook workbook) {
        this.workbook = workbook;
    }

    static byte[] of(QualityReference reference) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Jalon", "1.0")) {
            new WorkbookText(workbook).write(reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(QualityReference reference) {
        head(reference.head());
        begin(Sheets.SCALE, Sheets.SCALE_COLUMNS);
        reference.scale().forEach(step -> row(step.level(), step.label(), step.meaning()));
        begin(Sheets.GROUPS, Sheets.GROUP_COLUMNS);
        reference.head().groups().forEach(group -> row(group.code(), group.title(), group.description()));
        begin(Sheets.NODES, Sheets.NODE_COLUMNS);
        reference.axes().forEach(axis -> node(axis, null));
        begin(Sheets.LEVELS, Sheets.LEVEL_COLUMNS);
        reference.nodes().forEach(this::levels);
        begin(Sheets.KEPT, Sheets.KEPT_COLUMNS);
        kept("", reference.head().kept());
        reference.nodes().forEach(node -> kept(node.code(), node.details().kept()));
    }

    private void head(ReferenceHead head) {
        begin(Sheets.HEAD, Sheets.HEAD_COLUMNS);
        field(Sheets.CODE, head.code());
        field(Sheets.VERSION, head.version());
        field(Sheets.TITLE, head.title());
        field(Sheets.DESCRIPTION, head.description());
        field(Sheets.KINDS, lines(head.kinds()));
        field(Sheets.ILLUSTRATIVE, yes(head.illustrative()));
        field(Sheets.NOTICE, head.notice());
        field(Sheets.LOCALE, head.locale());
        field(Sheets.COPYRIGHT, head.copyright());
    }

    private void field(Sheets.Field field, String value) {
        row(field.name(), value, field.hint());
    }

    private void node(ReferenceNode node, String above) {
        NodeDetails details = node.details();
        row(
                node.code(),
                above,
                node.kind(),
                node.title(),
                node.text(),
                yes(node.assessable()),
                node.assessable() ? node.weight() : null,
                yes(node.blocking()),
                details.always() ? null : details.applies(),
                lines(details.groups()),
                lines(details.expectedEvidence()),
                lines(details.questions()),
                lines(details.indicators()),
                details.method());
        node.children().forEach(child -> node(child, node.code()));
    }

    /** A step with a label is of a scale of the node's own; one without words a step of the scale above. */
    private void levels(ReferenceNode node) {
        List<ScaleStep> scale = node.details().scale();
        scale.forEach(step -> row(node.code(), step.level(), step.label(), step.meaning()));
        node.details().levels().forEach(step -> row(node.code(), step.level(), null, step.meaning()));
    }

    private void kept(String code, Map<String, Object> kept) {
        if (kept.isEmpty()) {
            return;
        }
        String json = ReferenceJson.write(kept);
        for (int from = 0; from < json.length(); from += CELL) {
            row(code, json.substring(from, Math.min(json.length(), from + CELL)));
        }
    }

    private void begin(String name, List<String> columns) {
        sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
        line = 0;
        row(columns.toArray());
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).length() > 9 || column == 3 ? WIDE : NARROW);
            sheet.style(0, column).bold().set();
        }
    }

    private void row(Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(line, column, number);
            } else if (cells[column] != null) {
                sheet.value(line, column, cells[column].toString());
            }
        }
        line++;
    }

    private static String yes(boolean flag) {
        return flag ? "oui" : "non";
    }

    private static String lines(List<String> entries) {
        return entries.isEmpty() ? null : String.join("\n", entries);
    }
}
