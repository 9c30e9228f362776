package fr.jalon.shared.paper;

import fr.jalon.shared.pdf.Report;
import fr.jalon.shared.word.WordDocument;
import java.util.List;

/** A document while it is being written, whatever it is printed with. */
public interface Paper {

    /** The first lines: where it comes from, what it is, of whom. */
    Paper cover(String from, String title, String whom);

    /** A chapter. */
    Paper chapter(String title);

    /** The heading of one thing in a chapter. */
    Paper heading(String title);

    /** A paragraph for each line. */
    Paper text(String text);

    /** A table, its head repeated on each page. */
    Paper table(List<String> columns, List<List<String>> rows);

    /** A document of Word. */
    record Word(WordDocument document) implements Paper {

        @Override
        public Paper cover(String from, String title, String whom) {
            document.cover(from, title, whom);
            return this;
        }

        @Override
        public Paper chapter(String title) {
            document.heading(1, title);
            return this;
        }

        @Override
        public Paper heading(String title) {
            document.heading(2, title);
            return this;
        }

        @Override
        public Paper text(String text) {
            document.text(text);
            return this;
        }

        @Override
        public Paper table(List<String> columns, List<List<String>> rows) {
            document.table(columns, rows);
            return this;
        }
    }

    /** A PDF. */
    record Pdf(Report report) implements Paper {

        @Override
        public Paper cover(String from, String title, String whom) {
            report.cover(from, title, whom);
            return this;
        }

        @Override
        public Paper chapter(String title) {
            report.chapter(title, null);
            return this;
        }

        @Override
        public Paper heading(String title) {
            report.heading(title);
            return this;
        }

        @Override
        public Paper text(String text) {
            report.text(text);
            return this;
        }

        @Override
        public Paper table(List<String> columns, List<List<String>> rows) {
            report.table(columns, rows);
            return this;
        }
    }
}
