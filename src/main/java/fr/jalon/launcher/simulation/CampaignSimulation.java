package fr.jalon.launcher.simulation;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.TextTable;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.demo.Demo;
import fr.jalon.launcher.demo.SimulatedNetwork;
import fr.jalon.tenancy.Tables;
import java.io.PrintWriter;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Plays a whole campaign on a running demonstration: each stage by the public REST use cases, by the accounts whose work it
 * is, several audits at once. Then it checks the invariants on what is in the database and in the public register.
 */
public final class CampaignSimulation {

    private static final String FREE =
            """
            SELECT RTRIM(s.code) FROM structure s WHERE s.kind = 'MISSION' AND s.state = 'ACTIVE' AND NOT EXISTS (
                SELECT 1 FROM audit a WHERE a.structure_code = s.code AND a.state NOT IN ('CLOSED', 'CANCELLED')
                AND (a.state <> 'PROGRAMMED' OR a.kind <> 'INITIAL'))
            ORDER BY (SELECT COUNT(*) FROM audit x WHERE x.structure_code = s.code),
                (SELECT COUNT(*) FROM membership m WHERE m.structure_code = s.code
                    AND m.account_id NOT IN (SELECT id FROM account WHERE mail LIKE '%@simulation.jalon.test')), s.code DESC""";

    /** Ranks of the first audits, so that something happens to a handful too: late, silent, major, two versions, sent back. */
    private static final int[] EVENTFUL = {11, 17, 4, 9, 7};

    private static final double AUDITORS_OF_AN_AUDIT = 160.0 / 440;

    /**
     * What is played.
     *
     * @param audits how many; those that are free where there are fewer
     * @param until the last stage
     * @param left how many audits stay behind at each stage
     * @param together how many audits are worked on at a time
     * @param planning how long pairs and days are searched, in seconds
     * @param criteria of the reference, fifteen at least
     */
    public record Settings(int audits, Stage until, int left, int together, int planning, int criteria) {}

    private final Database database;
    private final URI site;
    private final Settings settings;
    private final PrintWriter out;
    private final Map<Stage, Runnable> work = new EnumMap<>(Stage.class);
    private final List<SimulatedAudit> going = new ArrayList<>();
    private Crew crew;
    private LabelSteps labels;
    private String remark = "";

    public CampaignSimulation(Database database, URI site, Settings settings, PrintWriter out) {
        this.database = database;
        this.site = site;
        this.settings = settings;
        this.out = out;
    }

    /**
     * Plays it, and prints each stage, the rules that were tried, and the invariants.
     *
     * @return whether everything went as it should
     */
    public boolean run() throws SQLException {
        if (!Demo.isIn(database)) {
            throw new Failure("Ce dossier de données n'est pas celui d'une démonstration : rien n'y est simulé.");
        }
        List<String> free = free();
        List<String> structures = free.subList(0, Math.min(free.size(), settings.audits()));
        SimulatedNetwork.prepare(
                database, structures, (int) Math.ceil(structures.size() * AUDITORS_OF_AN_AUDIT), settings.criteria());
        for (String structure : structures) {
            int place = going.size();
            going.add(new SimulatedAudit(place < EVENTFUL.length ? EVENTFUL[place] : place, structure));
        }
        try (People people = new People(database, site);
                Crew together = new Crew(settings.together())) {
            crew = together;
            labels = new LabelSteps(people);
            cast(people, free.size() == structures.size());
            play();
            return judge();
        }
    }

    private List<String> free() throws SQLException {
        try (Connection network = database.open("network")) {
            return Tables.of(network).list(FREE, row -> row.getString(1));
        }
    }

    private void cast(People people, boolean whole) {
        RequestSteps request = new RequestSteps(people);
        VisitSteps visit = new VisitSteps(people, crew);
        ScoreSteps score = new ScoreSteps(people, crew);
        work.put(
                Stage.CAMPAIGN,
                () -> remark = new CampaignSteps(people, SimulatedNetwork.reference(settings.criteria()))
                        .launch(going.stream().map(SimulatedAudit::structure).toList()));
        work.put(Stage.REQUEST, () -> each(Stage.REQUEST, request::request));
        work.put(Stage.ADMISSION, () -> each(Stage.ADMISSION, request::admit));
        work.put(Stage.PLANNING, () -> remark = new PlanningSteps(people, settings.planning()).plan(able(), whole));
        work.put(Stage.VISIT_PLAN, () -> each(Stage.VISIT_PLAN, visit::plan));
        work.put(Stage.ON_SITE, () -> each(Stage.ON_SITE, visit::begin));
        work.put(Stage.SCORES, () -> each(Stage.SCORES, score::score));
        FindingSteps finding = new FindingSteps(people);
        ReplySteps reply = new ReplySteps(people, crew, new Calendar(database));
        ReportSteps report = new ReportSteps(people, crew, score);
        work.put(Stage.FINDINGS, () -> each(Stage.FINDINGS, finding::send));
        work.put(Stage.REPLY, () -> each(Stage.REPLY, reply::reply));
        work.put(Stage.REPORT, () -> each(Stage.REPORT, report::sign));
        work.put(Stage.COMMISSION, () -> new CommissionSteps(people, crew).decide(able()));
        work.put(Stage.LABEL, () -> {
            each(Stage.LABEL, labels::prove);
            labels.forge(crew);
        });
    }

    private void each(Stage stage, Consumer<SimulatedAudit> step) {
        crew.each(stage.title(), going, step);
    }

    private List<SimulatedAudit> able() {
        return going.stream().filter(audit -> !audit.hasFailed()).toList();
    }

    private void play() {
        out.printf("%-24s %8s %10s  %s%n", "Étape", "audits", "secondes", "");
        for (Stage stage : Stage.values()) {
            if (stage.compareTo(settings.until()) > 0) {
                continue;
            }
            remark = "";
            Instant begun = Instant.now();
            work.get(stage).run();
            double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
            out.printf(Locale.FRANCE, "%-24s %8d %10.1f  %s%n", stage.title(), able().size(), seconds, remark);
            out.flush();
            leave();
        }
    }

    /** Some audits stay where they are. */
    private void leave() {
        going.removeIf(SimulatedAudit::hasFailed);
        going.subList(0, Math.min(settings.left(), going.size())).clear();
    }

    private boolean judge() throws SQLException {
        CampaignFacts facts = CampaignRecords.read(database, labels.asked(), labels.proven(), labels.listed());
        out.println();
        TextTable rules = new TextTable("Règle éprouvée", "essais", "refus");
        crew.refusals()
                .forEach((rule, counts) -> rules.row(rule, Integer.toString(counts[0]), Integer.toString(counts[1])));
        rules.print(out);
        out.println();
        TextTable invariants = new TextTable("Invariant", "vérifiés", "violations");
        List<String> wrong = new ArrayList<>(crew.failures());
        for (Invariant invariant : Invariant.values()) {
            Invariant.Finding found = invariant.check(facts);
            invariants.row(
                    invariant.title(),
                    Integer.toString(found.checked()),
                    Integer.toString(found.violations().size()));
            found.violations().forEach(one -> wrong.add(invariant.title() + " : " + one));
        }
        invariants.print(out);
        wrong.forEach(out::println);
        out.printf("%d écarts%n", wrong.size());
        out.flush();
        return wrong.isEmpty();
    }
}
