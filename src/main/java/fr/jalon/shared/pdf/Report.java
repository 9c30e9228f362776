package fr.jalon.shared.pdf;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A document while it is being written, part after part, from top to bottom. What is said is text, never markup: a name
 * with {@code <} in it is a name. {@link ReportPrinter} makes the PDF.
 */
public final class Report {

    /** Letters of a cell that stays on one line. */
    private static final int BRIEF = 13;

    /** The side of a figure in millimetres, as the style has it. */
    private static final int FIGURE = 96;

    private final Document page;
    private final Element body;
    private final List<Chapter> chapters = new ArrayList<>();

    /** A part that the bookmarks lead to. */
    record Chapter(String id, String title) {}

    /**
     * What a document is.
     *
     * @param language of its text, as HTML writes it: fr
     * @param title on its first page and in its properties
     * @param author in its properties: the structure
     * @param subject one sentence, in its properties
     * @param head on top of each page but the first
     * @param foot at the foot of each page, beside the page number
     * @param pageOf before the number of the page and before the number of pages: « Page », « sur »
     */
    public record About(
            String language,
            String title,
            String author,
            String subject,
            String head,
            String foot,
            List<String> pageOf) {}

    /** Begins a document. */
    public Report(About about) {
        try {
            page = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        Element html = page.createElement("html");
        html.setAttribute("lang", about.language());
        page.appendChild(html);
        Element head = add(html, "head", null, null);
        add(head, "title", null, about.title());
        meta(head, "author", about.author());
        meta(head, "subject", about.subject());
        meta(head, "description", about.subject());
        body = add(html, "body", null, null);
        add(body, "div", "running-head", about.head());
        Element foot = add(body, "div", "running-foot", null);
        add(foot, "span", "foot-text", about.foot());
        Element numbers = add(foot, "span", "foot-pages", null);
        add(numbers, "span", null, about.pageOf().get(0) + "\u00a0");
        add(numbers, "span", "page-number", null);
        add(numbers, "span", null, "\u00a0" + about.pageOf().get(1) + "\u00a0");
        add(numbers, "span", "page-count", null);
    }

    private static void meta(Element head, String name, String content) {
        Element meta = add(head, "meta", null, null);
        meta.setAttribute("name", name);
        meta.setAttribute("content", plain(content));
    }

    /** The band on top of the first page: where it comes from, what it is, of whom. */
    public Report cover(String from, String title, String whom) {
        Element cover = add(body, "div", "cover", null);
        add(cover, "p", "cover-from", from);
        add(cover, "h1", null, title);
        add(cover, "p", "cover-whom", whom);
        return this;
    }

    /** A chapter, with a bookmark. */
    public Report chapter(String title, String count) {
        Element heading = add(body, "h2", null, title);
        String id = "chapter-" + (chapters.size() + 1);
        heading.setAttribute("id", id);
        chapters.add(new Chapter(id, plain(title)));
        if (count != null) {
            add(heading, "span", "count", "\u00a0\u00a0" + count);
        }
        return this;
    }

    /** The heading of one thing among others in a chapter. */
    public Report heading(String text) {
        add(body, "h3", null, text);
        return this;
    }

    /** The heading of a part of that thing. */
    public Report subheading(String text) {
        add(body, "h4", null, text);
        return this;
    }

    /** A paragraph. */
    public Report text(String text) {
        lines(add(body, "p", null, null), text);
        return this;
    }

    /** A paragraph that stands out. */
    public Report note(String text) {
        lines(add(add(body, "div", "note", null), "p", null, null), text);
        return this;
    }

    /** A fact beside its label. */
    public record Fact(String label, String text) {}

    /** Facts, one below the other. */
    public Report facts(List<Fact> facts) {
        if (!facts.isEmpty()) {
            Element table = add(body, "table", "facts", null);
            facts.forEach(fact -> {
                Element row = add(table, "tr", null, null);
                Element label = add(row, "th", null, fact.label());
                label.setAttribute("scope", "row");
                lines(add(row, "td", null, null), fact.text());
            });
        }
        return this;
    }

    /** A table, its head repeated on each page. */
    public Report table(List<String> columns, List<List<String>> rows) {
        Element table = add(body, "table", "rows", null);
        Element head = add(add(table, "thead", null, null), "tr", null, null);
        columns.forEach(column -> add(head, "th", null, column).setAttribute("scope", "col"));
        Element cells = add(table, "tbody", null, null);
        List<String> styles = IntStream.range(0, columns.size())
                .mapToObj(column -> isBrief(rows, column) ? "brief" : null)
                .toList();
        for (List<String> row : rows) {
            Element line = add(cells, "tr", null, null);
            for (int column = 0; column < columns.size(); column++) {
                lines(add(line, "td", styles.get(column), null), row.get(column));
            }
        }
        return this;
    }

    /** Whether all of a column is short: days, hours and figures stay on one line. */
    private static boolean isBrief(List<List<String>> rows, int column) {
        return rows.stream().allMatch(row -> row.get(column).length() <= BRIEF);
    }

    /** A word on a figure, at a place from 0 (left, top) to 1. */
    public record Label(String text, double x, double y) {}

    /**
     * A square figure with words on it.
     *
     * @param png the picture
     * @param says what it shows, for those who do not see it
     */
    public Report figure(byte[] png, String says, List<Label> labels) {
        Element figure = add(body, "div", "figure", null);
        picture(figure, png, says);
        labels.forEach(label -> add(figure, "div", "figure-label", label.text())
                .setAttribute(
                        "style",
                        String.format(
                                Locale.ROOT, "left: %.1fmm; top: %.1fmm", label.x() * FIGURE, label.y() * FIGURE)));
        return this;
    }

    /**
     * A small square picture to be read by a machine.
     *
     * @param says where it leads, for those who do not see it
     */
    public Report code(byte[] png, String says) {
        picture(add(body, "div", "code", null), png, says);
        return this;
    }

    private static void picture(Element parent, byte[] png, String says) {
        Element picture = add(parent, "img", null, null);
        picture.setAttribute(
                "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        picture.setAttribute("alt", plain(says));
    }

    /** The document with its bookmarks and its style. */
    Document finished(String style) {
        Element head = (Element) page.getElementsByTagName("head").item(0);
        add(head, "style", null, null).setTextContent(style);
        Element bookmarks = add(head, "bookmarks", null, null);
        chapters.forEach(chapter -> {
            Element bookmark = add(bookmarks, "bookmark", null, null);
            Map.of("name", chapter.title(), "href", "#" + chapter.id()).forEach(bookmark::setAttribute);
        });
        return page;
    }

    /** A text of several lines, as it was typed. */
    private static void lines(Element parent, String text) {
        String[] lines = plain(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.appendChild(parent.getOwnerDocument().createElement("br"));
            }
            parent.appendChild(parent.getOwnerDocument().createTextNode(lines[i]));
        }
    }

    private static Element add(Element parent, String name, String styleClass, String text) {
        Element child = parent.getOwnerDocument().createElement(name);
        if (styleClass != null) {
            child.setAttribute("class", styleClass);
        }
        if (text != null) {
            child.setTextContent(plain(text));
        }
        parent.appendChild(child);
        return child;
    }

    /** Without what XML refuses, and with the one no-break space that the font has. */
    private static String plain(String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replace('\u202f', '\u00a0').replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
