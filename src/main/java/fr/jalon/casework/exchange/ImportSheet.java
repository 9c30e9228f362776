package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.dossier.Field;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.shared.Ids;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An import as REST shows it. A plain class with public fields: what JSON-B writes. */
public class ImportSheet {

    public String id;
    public String fileName;
    public Format format;
    public String encoding;
    public long size;
    public ImportState state;
    public long position;

    /** Rows in all; null until the file was read to its end. */
    public Long total;

    public int inserted;
    public int refused;
    public int certainDuplicates;
    public int similarDuplicates;
    public int remarks;
    public int undone;
    public int kept;

    /** Why it failed. */
    public String failure;

    /** The field of each column; empty for one that is left out. */
    public Map<String, String> mapping;

    /** What Jalon has no place for, with how often the file has it. */
    public Map<String, Integer> leftOut;

    public String startedBy;
    public LocalDateTime createdAt;
    public LocalDateTime endedAt;

    /** Made by JSON-B. */
    public ImportSheet() {}

    ImportSheet(ImportRun run) {
        id = run.getKey();
        fileName = run.source().fileName();
        format = run.source().format();
        encoding =
                run.source().encoding() == null ? null : run.source().encoding().name();
        size = run.source().size();
        state = run.state();
        position = run.position();
        total = run.total();
        counts(run);
        failure = run.failure() == null ? null : run.failure().text(Locale.FRENCH);
        mapping = new LinkedHashMap<>();
        run.source()
                .mapping()
                .columns()
                .forEach((column, field) -> mapping.put(column, field == null ? "" : field.name()));
        leftOut = new LinkedHashMap<>();
        run.findings().getLeftOut().forEach(one -> leftOut.put(one.name(), one.count()));
        startedBy = run.author().name();
        createdAt = run.createdAt();
        endedAt = run.endedAt();
    }

    private void counts(ImportRun run) {
        inserted = run.counts().inserted();
        refused = run.counts().refused();
        certainDuplicates = run.counts().certain();
        similarDuplicates = run.counts().similar();
        remarks = run.counts().remarks();
        undone = run.undone().gone();
        kept = run.undone().kept();
    }

    /** Which column is what. */
    public static class Columns {

        public Map<String, Field> mapping = new LinkedHashMap<>();

        /** Made by JSON-B. */
        public Columns() {}
    }

    /** Which likely duplicates are decided on, and how. */
    public static class Decision {

        /** Identifiers of rows; none stands for all that are left. */
        public List<String> lines = List.of();

        public boolean wanted;

        /** Made by JSON-B. */
        public Decision() {}

        List<Long> ids() {
            return lines == null ? List.of() : lines.stream().map(Ids::parse).toList();
        }
    }

    /** A row that needs somebody. */
    public static class LineSheet {

        public String id;
        public long line;
        public LineKind kind;
        public String text;
        public String name;
        public String youngPerson;
        public String decision;

        /** Made by JSON-B. */
        public LineSheet() {}

        LineSheet(ReadImports.LineRow row) {
            id = row.line().getKey();
            line = row.line().line();
            kind = row.line().kind();
            text = row.line().text(Locale.FRENCH);
            name = row.name();
            youngPerson = row.line().getFileKey();
            decision = row.line().decision();
        }
    }
}
