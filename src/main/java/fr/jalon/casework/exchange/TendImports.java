package fr.jalon.casework.exchange;

import fr.jalon.identity.UseCase;
import fr.jalon.shared.files.LargeFiles;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.StructuresAtWork;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Finds the imports that go on by themselves, and forgets the files that were kept long enough. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class TendImports {

    /** How long a file and its rows are kept: to correct them, and to look at them again. */
    static final Duration KEPT = Duration.ofDays(90);

    private final EntityManager entities;
    private final LargeFiles files;
    private final Clock clock;

    @Inject
    TendImports(EntityManager entities, LargeFiles files, Clock clock) {
        this.entities = entities;
        this.files = files;
        this.clock = clock;
    }

    TendImports() {
        this(null, null, null);
    }

    /** The missions that are open; to be asked in the identity workspace. */
    public List<Place> missions() {
        return StructuresAtWork.missions(entities).stream()
                .map(mission -> new Place(new StructureCode(mission.getCode()), ZoneId.of(mission.getTimeZone())))
                .toList();
    }

    /** The imports of the present mission that nobody works on and that do not wait for somebody. */
    public List<Long> waiting() {
        return new ImportRuns(Tables.of(entities)).waiting(now());
    }

    /** Forgets, in the present mission, the files and rows that were kept long enough. */
    public void forget(Place place) {
        ImportRuns runs = new ImportRuns(Tables.of(entities));
        for (ImportRun run : runs.madeBefore(now().minus(KEPT))) {
            boolean shared = runs.isShared(run);
            runs.forget(run.id());
            try {
                if (!shared) {
                    files.forget(place.structure().value(), run.source().hash());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
