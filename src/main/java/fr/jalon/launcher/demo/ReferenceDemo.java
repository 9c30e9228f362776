package fr.jalon.launcher.demo;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ReferenceRows;
import fr.jalon.labelling.reference.ReferenceStore;
import fr.jalon.labelling.reference.Successions;
import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The next version of the missions' reference as the label office drafts it: one criterion less, one reworded. */
final class ReferenceDemo implements DemoData {
    private static final String VERSION = "2027.1";
    private static final String DROPPED = "1.2";
    private static final String REWORDED = "1.1";

    @Override
    public String name() {
        return "reference";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection network = database.open("network")) {
            network.setAutoCommit(false);
            Tables tables = Tables.of(network);
            QualityReference before =
                    new ReferenceRows(tables).find("JALON-ML", null).orElseThrow();
            QualityReference draft =
                    new QualityReference(Ids.next(), before.head().asVersion(VERSION), copies(before.axes()));
            ReferenceStore.ofNetwork(tables)
                    .insert(draft, new ReferenceStore.Origin(null, before.id(), "Bureau du label", Instant.now()));
            Successions.sayByCode(tables, before, draft);
            network.commit();
        }
    }

    private static List<ReferenceNode> copies(List<ReferenceNode> nodes) {
        return nodes.stream()
                .filter(node -> !node.code().equals(DROPPED))
                .map(node -> new ReferenceNode(
                        Ids.next(),
                        node.kind(),
                        node.code(),
                        node.title(),
                        node.code().equals(REWORDED)
                                ? node.text() + " Elles se tiennent aussi à distance."
                                : node.text(),
                        node.weight(),
                        node.blocking(),
                        node.assessable(),
                        node.details(),
                        copies(node.children())))
                .toList();
    }
}
