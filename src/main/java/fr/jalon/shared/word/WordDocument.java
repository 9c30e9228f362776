package fr.jalon.shared.word;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A Word document while it is being written, part after part. Headings are headings, so that Word makes its own table of
 * contents of them; the head of a table is repeated on each page; the font is ours, or a common one where it is missing.
 */
public final class WordDocument implements Closeable {
    private static final String FONT = "Atkinson Hyperlegible Next";
    private static final String ACCENT = "0B5468";
    private static final String HEAD = "E0EEF2";
    private static final String FONT_TABLE =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:font w:name="Atkinson Hyperlegible Next"><w:altName w:val="Verdana"/><w:family w:val="swiss"/></w:font></w:fonts>""";

    private final XWPFDocument document = new XWPFDocument();

    /**
     * Begins a document.
     *
     * @param language of its text, as HTML writes it: fr
     * @param author in its properties: the structure
     */
    public WordDocument(String language, String title, String author, String subject) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language.equals("fr") ? "fr-FR" : "en-GB");
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        style(styles, "Title", 0, 26);
        style(styles, "Heading1", 1, 18);
        style(styles, "Heading2", 2, 14);
        style(styles, "Heading3", 3, 12);
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(plain(title));
        properties.setCreator(plain(author));
        properties.setSubjectProperty(plain(subject));
        fontTable();
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.createRun().setText(plain(author + " · " + title + " · "));
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void fontTable() {
        try {
            PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
            PackagePart part = document.getPackage()
                    .createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
            try (OutputStream out = part.getOutputStream()) {
                out.write(FONT_TABLE.getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart()
                    .addRelationship(
                            name,
                            TargetMode.INTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void style(XWPFStyles styles, String id, int level, int points) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(level == 0 ? "Title" : "heading " + level);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
        paragraph.getSpacing().setAfter(BigInteger.valueOf(80));
        if (level > 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        CTRPr run = style.addNewRPr();
        run.addNewB();
        run.addNewColor().setVal(ACCENT);
        run.addNewSz().setVal(BigInteger.valueOf(2L * points));
        styles.addStyle(new XWPFStyle(style, styles));
    }

    /** The first lines: where it comes from, what it is, of whom. */
    public WordDocument cover(String from, String title, String whom) {
        text(from);
        styled("Title", title);
        text(whom);
        return this;
    }

    /** A heading of the first, the second or the third rank. */
    public WordDocument heading(int rank, String text) {
        styled("Heading" + rank, text);
        return this;
    }

    private void styled(String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(plain(text));
    }

    /** A paragraph for each line. */
    public WordDocument text(String text) {
        for (String line : plain(text).split("\n", -1)) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingAfter(80);
            paragraph.createRun().setText(line);
        }
        return this;
    }

    /** A table whose first row is its head. */
    public WordDocument table(List<String> columns, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, columns.size());
        table.setWidth("100%");
        fill(table.getRow(0), columns, true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), rows.get(i), false);
            table.getRow(i + 1).setCantSplitRow(true);
        }
        document.createParagraph();
        return this;
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean head) {
        for (int i = 0; i < cells.size(); i++) {
            XWPFTableCell cell = row.getCell(i);
            if (head) {
                cell.setColor(HEAD);
            }
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            XWPFRun run = paragraph.createRun();
            run.setBold(head);
            run.setFontSize(10);
            String[] lines = plain(cells.get(i)).split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    run.addBreak();
                }
                run.setText(lines[line], line);
            }
        }
    }

    /** Writes it; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    /** Without what XML refuses. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
