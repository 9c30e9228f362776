package fr.jalon.casework.exchange;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.RecordAct;
import fr.jalon.identity.Role;
import fr.jalon.identity.TestClock;
import fr.jalon.tenancy.Tables;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Here;
import fr.jalon.testing.Together;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The work on imports: stopped, taken up again, by two at once, undone; each file is made once or not at all. */
@ExtendWith(ArquillianExtension.class)
class ImportWorkIT extends ImportingIT {

    @Resource
    ManagedThreadFactory threads;

    @Inject
    RecordAct acts;

    @Inject
    Together together;

    private long counted;

    @Test
    void anImportThatWasStoppedGoesOnAfterItsLastChunk() throws Exception {
        String name = batch();
        long id = begun(dossiers(name, 0, 2500), "first");
        work(id, "first", (state, done) -> false);
        assertThat(standing(id).position()).isEqualTo(1000);
        assertThat(people(name)).isEqualTo(1000);
        work(id, "second", (state, done) -> true);
        assertThat(standing(id).state()).isEqualTo(ImportState.DONE);
        assertThat(standing(id).counts()).isEqualTo(new Counts(2500, 0, 0, 0, 0));
        assertThat(people(name)).isEqualTo(2500);
        assertThat(number("SELECT COUNT(DISTINCT line) FROM imported_file WHERE import_id = " + id))
                .isEqualTo(2500);
    }

    @Test
    void anImportHasOneWorkerAndOneThatComesBackLateWritesNothing() throws Exception {
        String name = batch();
        long id = begun(dossiers(name, 0, 2500), "slow");
        work(id, "other", (state, done) -> true);
        assertThat(standing(id).position()).as("held by another").isZero();
        try {
            work(id, "slow", (state, done) -> {
                TestClock.ahead(Duration.ofMinutes(3));
                new ImportEngine(NORTH, transactions::in, files, clock, "quick", elsewhere.key())
                        .work(id, (s, d) -> true);
                return true;
            });
        } finally {
            TestClock.ahead(Duration.ZERO);
        }
        assertThat(standing(id).state()).isEqualTo(ImportState.DONE);
        assertThat(people(name)).isEqualTo(2500);
        assertThat(number("SELECT COUNT(*) FROM imported_file WHERE import_id = " + id))
                .isEqualTo(2500);
    }

    @Test
    void twoImportsOfTheSamePeopleAtOnceMakeEachFileOnce() throws Exception {
        String name = batch();
        long one = begun(dossiers(name, 0, 1500), "one");
        long two = begun(dossiers(name, 0, 1500) + " ", "two");
        AtomicInteger turn = new AtomicInteger();
        List<Together.Outcome> outcomes = together.all(
                () -> {
                    boolean first = turn.getAndIncrement() == 0;
                    new ImportEngine(NORTH, transactions::in, files, clock, first ? "one" : "two", elsewhere.key())
                            .work(first ? one : two, (state, done) -> true);
                    return null;
                },
                DIRECTOR_NORTH,
                DIRECTOR_NORTH);
        assertThat(outcomes).allMatch(Together.Outcome::isDone);
        Counts all = standing(one).counts().plus(standing(two).counts());
        assertThat(all).isEqualTo(new Counts(1500, 0, 1500, 0, 0));
        assertThat(people(name)).isEqualTo(1500);
    }

    @Test
    void twoMissionsThatImportAtOnceDoNotKnowOfEachOther() throws Exception {
        String name = batch();
        String json = dossiers(name, 0, 1500);
        Map<Place, Long> runs = Map.of(NORTH, begun(NORTH, json, "north"), SOUTH, begun(SOUTH, json, "south"));
        ExecutorService both = Executors.newFixedThreadPool(2, threads);
        try {
            for (Future<?> work : runs.entrySet().stream()
                    .map(run -> both.submit(() -> worked(run.getKey(), run.getValue())))
                    .toList()) {
                work.get(60, TimeUnit.SECONDS);
            }
        } finally {
            both.shutdownNow();
        }
        for (Place place : runs.keySet()) {
            String structure = place.structure().value();
            ImportRun done = actor.as(103, structure, Role.DIRECTOR, () -> read.standing(runs.get(place)));
            assertThat(done.counts()).as(structure).isEqualTo(new Counts(1500, 0, 0, 0, 0));
        }
    }

    private void worked(Place place, long id) {
        String taker = place == NORTH ? "north" : "south";
        try (Workspace.Stay stay = place.workspace().enter()) {
            new ImportEngine(place, transactions::in, files, clock, taker, elsewhere.key())
                    .work(id, (state, done) -> true);
        }
    }

    @Test
    void undoingTakesAwayAllButWhatSomebodyHasWorkedOn() throws Exception {
        String name = batch();
        String json = dossiers(name, 0, 700);
        ImportRun done = imported(checked(json));
        long worked = number("SELECT MIN(young_person_id) FROM imported_file WHERE import_id = " + done.id());
        actor.as(COUNSELLOR_NORTH, () -> acts.record(worked, act()));
        ReadImports.UndoForecast forecast = north(() -> read.undoForecast(done.id()));
        assertThat(forecast.gone()).isEqualTo(699);
        assertThat(forecast.first()).extracting(file -> file.id()).containsExactly(worked);
        north(() -> {
            drive.undo(done.id(), done.version());
            return null;
        });
        ImportRun undone = settled(done.id());
        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.undone()).isEqualTo(new ImportRun.Undone(699, 1));
        assertThat(people(name)).isEqualTo(1);
        ImportRun again = imported(checked(json));
        assertThat(again.counts()).isEqualTo(new Counts(699, 0, 1, 0, 0));
    }

    @Test
    void aThousandRowsTakeAsManyQueriesAsOne() throws Exception {
        assertThat(selects(dossiers(batch(), 0, 1000))).isEqualTo(selects(dossiers(batch(), 0, 2)));
    }

    private long selects(String json) throws Exception {
        long id = begun(json, "counted");
        return north(() -> {
            long before = comSelect();
            new ImportEngine(NORTH, this::inOne, files, clock, "counted", elsewhere.key())
                    .work(id, (state, done) -> false);
            return counted - before;
        });
    }

    /** Counts on the connection of the chunk itself. */
    private <T> T inOne(Function<Tables, T> work) {
        return transactions.in(tables -> {
            long before = comSelect(tables);
            T result = work.apply(tables);
            counted += comSelect(tables) - before;
            return result;
        });
    }

    private static long comSelect(Tables tables) {
        return tables.one(
                        "SELECT variable_value FROM information_schema.session_status WHERE variable_name = 'COM_SELECT'",
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private long comSelect() {
        counted = 0;
        return 0;
    }

    private static ActDetails act() {
        return new ActDetails(ActKind.INDIVIDUAL_INTERVIEW, Here.today(), 30, Channel.ON_SITE, null, null);
    }
}
