package fr.jalon.launcher.bench;

import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Progress;
import fr.jalon.launcher.demo.DemoAccounts;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the pages of a demonstration platform that runs on the data folder: twenty users, each a request a second,
 * and the resident memory of the server. Prints; asserts nothing.
 */
@Command(
        name = "bench",
        description = "Mesure les pages d'une plateforme de démonstration en marche (serve --demo).",
        subcommands = {ImportBench.class, ReferenceBench.class, AssignmentBench.class})
public final class BenchCommand extends JalonCommand {

    private static final String FIRST_PAGE = "Liste des jeunes";
    private static final String TEAM_PAGE = "Liste de l'équipe";
    private static final String SUGGESTIONS = "Recherche en saisie";
    private static final String BY_EAR = "Recherche à l'oreille";
    private static final String LOOKALIKES = "Doublons en saisie";
    private static final String FILE = "Dossier d'un jeune";
    private static final String SAVED_ACT = "Acte enregistré";
    private static final String DIAGNOSIS = "Un autodiagnostic";
    private static final String SAVED_SCORE = "Cote enregistrée";

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(1);

    @Option(
            names = "--users",
            defaultValue = "20",
            paramLabel = "N",
            description = "Utilisateurs (défaut : ${DEFAULT-VALUE}).")
    private int users;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            paramLabel = "S",
            description = "Durée de la mesure (défaut : ${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "20",
            paramLabel = "S",
            description = "Secondes de mise en train, hors mesure (défaut : ${DEFAULT-VALUE}).")
    private int warmUp;

    private CampaignPages campaign;

    /** A visit: asks for a page, or sends a form, and says whether it was answered. */
    private record Page(Visit visit, Histogram micros) {}

    /** What a visitor does once. */
    private interface Visit {
        boolean isAnswered() throws IOException, InterruptedException;
    }

    /** How long the slowest twentieth of the visits of each page may last, in milliseconds; 150 for all others. */
    private static final Map<String, Integer> BUDGETS = Map.of(
            FIRST_PAGE,
            60,
            TEAM_PAGE,
            60,
            SUGGESTIONS,
            60,
            BY_EAR,
            60,
            LOOKALIKES,
            30,
            FILE,
            80,
            SAVED_ACT,
            60,
            DIAGNOSIS,
            100,
            SAVED_SCORE,
            50,
            CampaignPages.SCORES,
            120);

    private static final int USUAL_BUDGET = 150;
    private static final int REPORT_BUDGET = 3000;

    /** Somebody being registered: nobody's name. */
    private static final Map<String, String> SOMEBODY =
            Map.of("firstName", "Filipe", "birthName", "Martin", "birthDate", "14/03/2006", "phone", "06 00 00 00 00");

    @Override
    public Integer call() throws IOException, InterruptedException, SQLException {
        Properties platform = DataDirectory.at(data())
                .platform()
                .orElseThrow(() -> new Failure("Aucune plateforme ne tourne sur " + data()
                        + " : lancez d'abord ./jalon serve --demo dans un autre terminal."));
        try (Platform joined = platform()) {
            campaign = CampaignPages.find(joined.database());
        }
        List<Map<String, Page>> people = new ArrayList<>();
        Map<String, Histogram> measures = new LinkedHashMap<>();
        URI site = URI.create("http://localhost:" + platform.getProperty("server.port"));
        try (Progress progress = new Progress("Connexion des utilisateurs", users)) {
            for (int user = 0; user < users; user++) {
                people.add(pages(site, measures, user));
                progress.step();
            }
        }
        visitFor(warmUp, people);
        measures.values().forEach(Histogram::reset);
        int errors = visitFor(seconds, people);
        print(measures, errors, residentMegabytes(platform.getProperty("server.pid")));
        return 0;
    }

    /** The most used pages, each opened by somebody whose work it is. */
    private Map<String, Page> pages(URI site, Map<String, Histogram> measures, int user)
            throws IOException, InterruptedException {
        Visitor counsellor = Visitor.signIn(site, "conseillere@lisieux.demo.jalon.test", DemoAccounts.PASSWORD);
        Visitor lead = Visitor.signIn(site, "responsable@lisieux.demo.jalon.test", DemoAccounts.PASSWORD);
        Visitor quality = Visitor.signIn(site, "qualite@lisieux.demo.jalon.test", DemoAccounts.PASSWORD);
        Visitor officer = Visitor.signIn(site, "label@normandie.demo.jalon.test", DemoAccounts.PASSWORD);
        String people = "/casework/person/list.xhtml";
        Map<String, Page> pages = new LinkedHashMap<>();
        add(pages, measures, "Ma journée", counsellor, "/casework/workspace/today.xhtml");
        add(pages, measures, FIRST_PAGE, counsellor, people);
        add(pages, measures, TEAM_PAGE, lead, people + "?list=all");
        add(pages, measures, "Dossiers à traiter", lead, people + "?list=all&action=ANY");
        add(pages, measures, "Journée de l'équipe", lead, "/casework/workspace/today.xhtml");
        post(pages, measures, SUGGESTIONS, counsellor, "/casework/search/suggestions", Map.of("q", "mar"));
        post(pages, measures, BY_EAR, counsellor, "/casework/search/suggestions", Map.of("q", "filipe"));
        post(pages, measures, LOOKALIKES, counsellor, "/casework/person/lookalikes", SOMEBODY);
        add(pages, measures, "Recherche d'un nom", counsellor, people + "?list=all&q=mar");
        String file = counsellor.link(people, "file.xhtml");
        add(pages, measures, FILE, counsellor, file);
        SavedAct act = SavedAct.on(counsellor, counsellor.link(people, "record.xhtml"));
        pages.put(SAVED_ACT, new Page(act::isSaved, micros(measures, SAVED_ACT)));
        add(pages, measures, "Inscription", counsellor, "/casework/person/register.xhtml");
        labelling(pages, measures, quality, user);
        campaign(pages, measures, site);
        add(pages, measures, "Tableau du réseau", officer, "/oversight/board/board.xhtml");
        add(pages, measures, "Registre public", officer, "/register/list.xhtml");
        return pages;
    }

    private void campaign(Map<String, Page> pages, Map<String, Histogram> measures, URI site)
            throws IOException, InterruptedException {
        add(pages, measures, CampaignPages.SCORES, campaign.auditor(site), campaign.scores());
        Visitor office = CampaignPages.office(site);
        campaign.ofOffice().forEach((name, path) -> add(pages, measures, name, office, path));
    }

    private static void labelling(Map<String, Page> pages, Map<String, Histogram> measures, Visitor quality, int user)
            throws IOException, InterruptedException {
        String diagnoses = "/labelling/diagnosis/list.xhtml";
        add(pages, measures, "Autodiagnostics", quality, diagnoses);
        String diagnosis = quality.link(diagnoses, "edit.xhtml");
        add(pages, measures, DIAGNOSIS, quality, diagnosis);
        SavedScore score = SavedScore.of(quality, diagnosis, user);
        pages.put(SAVED_SCORE, new Page(score::isSaved, micros(measures, SAVED_SCORE)));
        add(pages, measures, "Radar", quality, diagnosis.replace("edit.xhtml", "overview.xhtml"));
        add(pages, measures, "Preuves", quality, "/labelling/evidence/list.xhtml");
        add(pages, measures, "Plan d'amélioration", quality, "/labelling/improvement/list.xhtml");
    }

    private static void add(
            Map<String, Page> pages, Map<String, Histogram> measures, String name, Visitor visitor, String path) {
        pages.put(name, new Page(() -> visitor.get(path).statusCode() == 200, micros(measures, name)));
    }

    private static void post(
            Map<String, Page> pages,
            Map<String, Histogram> measures,
            String name,
            Visitor visitor,
            String path,
            Map<String, String> posted) {
        pages.put(name, new Page(() -> visitor.post(path, posted).statusCode() == 200, micros(measures, name)));
    }

    private static Histogram micros(Map<String, Histogram> measures, String name) {
        return measures.computeIfAbsent(name, n -> new ConcurrentHistogram(LONGEST_MICROS, 3));
    }

    /** All users visit their pages, one each second; returns how many visits failed. */
    private int visitFor(int duration, List<Map<String, Page>> people) throws InterruptedException {
        AtomicInteger errors = new AtomicInteger();
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(users);
        for (int user = 0; user < people.size(); user++) {
            List<Page> pages = List.copyOf(people.get(user).values());
            AtomicInteger turn = new AtomicInteger(user);
            long offset = 1000L * user / users;
            clock.scheduleAtFixedRate(
                    () -> visit(pages.get(turn.getAndIncrement() % pages.size()), errors),
                    offset,
                    1000,
                    TimeUnit.MILLISECONDS);
        }
        clock.schedule(clock::shutdownNow, duration, TimeUnit.SECONDS);
        clock.awaitTermination(duration + 60L, TimeUnit.SECONDS);
        return errors.get();
    }

    private static void visit(Page page, AtomicInteger errors) {
        long begun = System.nanoTime();
        try {
            if (page.visit().isAnswered()) {
                page.micros()
                        .recordValue(
                                Math.min(LONGEST_MICROS, TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun)));
            } else {
                errors.incrementAndGet();
            }
        } catch (IOException e) {
            errors.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(Map<String, Histogram> measures, int errors, long megabytes) throws SQLException {
        out().printf("%-22s %9s %9s %9s %9s %9s%n", "Page", "demandes", "p50 ms", "p95 ms", "max ms", "budget");
        measures.forEach((name, micros) -> out().printf(
                        Locale.FRANCE,
                        "%-22s %9d %9.1f %9.1f %9.1f %9d %s%n",
                        name,
                        micros.getTotalCount(),
                        micros.getValueAtPercentile(50) / 1000.0,
                        micros.getValueAtPercentile(95) / 1000.0,
                        micros.getMaxValue() / 1000.0,
                        budget(name),
                        micros.getValueAtPercentile(95) <= 1000L * budget(name) ? "tenu" : "DÉPASSÉ"));
        out().printf(
                        "%d utilisateurs, une demande par seconde chacun, %d s après %d s de mise en train non comptées ;"
                                + " erreurs : %d%n",
                        users, seconds, warmUp, errors);
        out().printf("Mission mesurée : %s%n", mission());
        out().println(campaign.told());
        out().printf("Mémoire résidente du serveur d'application : %d Mo%n", megabytes);
    }

    private static int budget(String page) {
        return page.equals(CampaignPages.REPORT) ? REPORT_BUDGET : BUDGETS.getOrDefault(page, USUAL_BUDGET);
    }

    private String mission() throws SQLException {
        try (Platform platform = platform();
                Connection connection = platform.database().open("ml_14366s00");
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT (SELECT COUNT(*) FROM young_person), (SELECT COUNT(*) FROM act)")) {
            row.next();
            return row.getLong(1) + " jeunes, " + row.getLong(2) + " actes";
        }
    }

    private static long residentMegabytes(String process) throws IOException {
        return Files.readAllLines(Path.of("/proc", process, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(kilobytes -> Long.parseLong(kilobytes) / 1024)
                .findFirst()
                .orElse(0);
    }
}
