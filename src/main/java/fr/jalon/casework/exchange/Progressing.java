package fr.jalon.casework.exchange;

import java.util.List;

/** How far a worker has come with the rows of a file; what a chunk adds counts once it is written. */
final class Progressing {

    /** Rows done. */
    long position;

    /** How they came out. */
    Counts counts;

    private final Findings findings;
    private List<PreviewRow> preview;

    Progressing(ImportRun run) {
        position = run.position();
        counts = run.counts();
        findings = run.findings();
        preview = run.position() == 0 ? List.of() : run.preview();
    }

    /** The import as it is once the chunk is written. */
    ImportRun after(ImportRun run, Chunk chunk) {
        Findings more = Findings.read(findings.json());
        chunk.rows().forEach(more::add);
        return new ImportRun(
                run.id(),
                run.version(),
                run.source(),
                run.state(),
                run.failedIn(),
                position + chunk.rows().size(),
                run.total(),
                counts.plus(chunk.counts()),
                run.undone(),
                more,
                ImportEngine.first(preview, chunk.preview()),
                run.failure(),
                run.author(),
                run.createdAt(),
                run.endedAt(),
                run.forgotten());
    }

    /** The chunk is written. */
    void add(Chunk chunk) {
        position += chunk.rows().size();
        counts = counts.plus(chunk.counts());
        chunk.rows().forEach(findings::add);
        preview = ImportEngine.first(preview, chunk.preview());
    }

    /** The import with other counts. */
    static ImportRun counted(ImportRun run, long position, Counts counts) {
        return changed(run, position, counts, run.undone());
    }

    /** The import with so much undone. */
    static ImportRun undone(ImportRun run, int gone, int kept) {
        return changed(run, (long) gone + kept, run.counts(), new ImportRun.Undone(gone, kept));
    }

    private static ImportRun changed(ImportRun run, long position, Counts counts, ImportRun.Undone undone) {
        return new ImportRun(
                run.id(),
                run.version(),
                run.source(),
                run.state(),
                run.failedIn(),
                position,
                run.total(),
                counts,
                undone,
                run.findings(),
                run.preview(),
                run.failure(),
                run.author(),
                run.createdAt(),
                run.endedAt(),
                run.forgotten());
    }
}
