package fr.jalon.launcher.demo;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.database.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The demonstration: its parts in the order in which they are loaded, each at most once. */
public final class Demo {

    private static final String LISIEUX = "14366S00";

    private static final DemoData USUAL = new DemoCaseFiles(DemoCaseFiles.LISIEUX, LISIEUX, 240, 1680);

    private static final List<DemoData> PARTS = List.of(
            new DemoAccounts(),
            USUAL,
            new DemoCaseFiles("case-files-caen", "14327S00", 300, 2700),
            new DemoCaseFiles("case-files-rouen", "76540S00", 300, 1500),
            new DemoCaseFiles("case-files-le-havre", "76351S00", 300, 1950),
            new ZoneDemo(),
            new AgendaDemo(),
            new DuplicateDemo(),
            new ImportDemo(LISIEUX, "responsable@lisieux.demo.jalon.test"),
            new TransferDemo(),
            new LastCycleDemo(),
            new LabellingDemo(),
            new ContributorsDemo(),
            new AuditDemo(),
            new CommissionDemo(),
            new RegisterDemo(),
            new CalibrationDemo(),
            new CampaignDemo(),
            new SealDemo(),
            new EvidenceDemo(),
            new SampleDemo(),
            new ImprovementDemo(),
            new AssociationDemo(),
            new ReferenceDemo(),
            new NetworkDemo(),
            new WebhookDemo());

    private final Database database;

    public Demo(Database database) {
        this.database = database;
    }

    /** Loads the parts that are not there yet. */
    public void load() {
        load(PARTS);
    }

    /**
     * Loads the parts, with a mission of Lisieux as large as wished: to measure with.
     *
     * @param youngPeople how many it has
     */
    public void load(int youngPeople) throws SQLException {
        try (Connection network = database.open("network")) {
            if (isLoaded(network, USUAL)) {
                throw new Failure("Ce dossier de données a déjà sa démonstration : --young-people en demande un neuf.");
            }
        }
        DemoData large = new LargeMission(LISIEUX, youngPeople);
        load(PARTS.stream().map(part -> part == USUAL ? large : part).toList());
    }

    /** Gives every mission three cycles of self-diagnosis: to measure with. */
    public void loadLargeNetwork() {
        load(List.of(new LargeNetwork()));
    }

    private void load(List<DemoData> parts) {
        for (DemoData part : parts) {
            try (Connection network = database.open("network")) {
                boolean loaded = isLoaded(network, part);
                if (!loaded || part.isCompleted()) {
                    part.load(database);
                }
                if (!loaded) {
                    remember(network, part);
                }
            } catch (SQLException e) {
                throw new Failure(
                        "La démonstration (" + part.name() + ") n'a pas pu être chargée : " + Reason.of(e) + ".", e);
            }
        }
    }

    /** Whether a part of it was ever loaded: then accounts with a public password exist, and pages say so. */
    public static boolean isIn(Database database) throws SQLException {
        try (Connection network = database.open("network");
                PreparedStatement query = network.prepareStatement("SELECT 1 FROM demo_part LIMIT 1");
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }

    private static boolean isLoaded(Connection network, DemoData part) throws SQLException {
        try (PreparedStatement query = network.prepareStatement("SELECT 1 FROM demo_part WHERE name = ?")) {
            query.setString(1, part.name());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void remember(Connection network, DemoData part) throws SQLException {
        try (PreparedStatement insert =
                network.prepareStatement("INSERT INTO demo_part (name, loaded_at) VALUES (?, UTC_TIMESTAMP(6))")) {
            insert.setString(1, part.name());
            insert.executeUpdate();
        }
    }
}
