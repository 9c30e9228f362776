package fr.jalon.casework.exchange;

import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.person.FollowedElsewhere;
import fr.jalon.identity.Author;
import fr.jalon.identity.Role;
import fr.jalon.identity.TestActor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.LargeFiles;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tests of imports begin with: people whom nobody else resembles, and a mission to import them into. */
abstract class ImportingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    static final Place NORTH = new Place(new StructureCode("98001S00"), ZoneId.of("Europe/Paris"));
    static final Place SOUTH = new Place(new StructureCode("98002S00"), ZoneId.of("Europe/Paris"));
    static final AtomicInteger BATCH = new AtomicInteger();

    @Inject
    TestActor actor;

    @Inject
    ReceiveImport receive;

    @Inject
    DriveImport drive;

    @Inject
    ReadImports read;

    @Inject
    WorkspaceTransactions transactions;

    @Inject
    LargeFiles files;

    @Inject
    Clock clock;

    @Inject
    FollowedElsewhere elsewhere;

    ImportRun checked(String json) throws IOException {
        long id = north(() ->
                receive.receive("essai.json", null, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
        return settled(id);
    }

    ImportRun imported(ImportRun ready) {
        north(() -> {
            drive.start(ready.id(), ready.version(), false);
            return null;
        });
        return settled(ready.id());
    }

    /** Received and begun, and held by somebody of the test before the application's own workers see it. */
    long begun(String json, String taker) throws IOException {
        return begun(NORTH, json, taker);
    }

    /** The same in a mission. */
    long begun(Place place, String json, String taker) throws IOException {
        String structure = place.structure().value();
        LargeFiles.Kept kept = files.keep(
                structure,
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                Long.MAX_VALUE,
                "import.file.tooLarge");
        ImportRun.Source source = Reception.look(
                files.find(structure, kept.hash()), "essai.json", kept, Format.MILO, columns -> Optional.empty());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return actor.as(
                103,
                structure,
                Role.DIRECTOR,
                () -> transactions.in(tables -> {
                    ImportRuns runs = new ImportRuns(tables);
                    long id = runs.create(source, ImportState.RUNNING, new Author(103, "Essai"), now);
                    runs.hold(id, taker, now, now.plusMinutes(2));
                    return id;
                }));
    }

    void work(long id, String taker, Watch watch) {
        north(() -> {
            new ImportEngine(NORTH, transactions::in, files, clock, taker, elsewhere.key()).work(id, watch);
            return null;
        });
    }

    ImportRun standing(long id) {
        return north(() -> read.standing(id));
    }

    ImportRun settled(long id) {
        Instant deadline = Instant.now().plus(PATIENCE);
        ImportRun run = standing(id);
        while (run.state().isBusy()) {
            assertThat(Instant.now()).as("%s", run.state()).isBefore(deadline);
            Thread.onSpinWait();
            run = standing(id);
        }
        return run;
    }

    <T> T north(Callable<T> work) {
        return actor.as(DIRECTOR_NORTH, work);
    }

    long people(String name) {
        return number("SELECT COUNT(*) FROM young_person WHERE birth_name LIKE '" + name + "%'");
    }

    long number(String sql) {
        return north(() ->
                transactions.in(tables -> tables.one(sql, row -> row.getLong(1)).orElseThrow()));
    }

    /** Letters that begin the names of a test's own people. */
    static String batch() {
        String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return "Import" + letters + (char) ('a' + BATCH.incrementAndGet() % 26);
    }

    static String dossiers(String name, int from, int count) {
        StringBuilder json = new StringBuilder("[");
        for (int number = from; number < from + count; number++) {
            json.append(number == from ? "" : ",\n").append(dossier(name, number, ""));
        }
        return json.append("]").toString();
    }

    static String dossier(String name, int number, String job) {
        String letters = Ids.text(number)
                .substring(8)
                .replaceAll("[0-9]", "$0$0")
                .chars()
                .mapToObj(c -> c >= '0' && c <= '9' ? String.valueOf((char) ('g' + c - '0')) : String.valueOf((char) c))
                .reduce("", String::concat);
        return """
                {"idDossier": "%s-%d", "numeroDE": "%s", "nomNaissance": "%s%s", "prenom": "Essai",
                 "dateNaissance": "%s", "inconnu": "x",
                 "situations": [{"etat": "EN_COURS", "categorieSituation": "Emploi"}]}"""
                .formatted(
                        name,
                        number,
                        job,
                        name,
                        letters,
                        Here.today().minusYears(17).minusDays(number));
    }
}
