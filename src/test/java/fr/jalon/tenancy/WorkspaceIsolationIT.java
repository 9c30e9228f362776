package fr.jalon.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** MariaDB itself refuses what strays from the workspace. */
@ExtendWith(ArquillianExtension.class)
class WorkspaceIsolationIT {

    private static final StructureCode NORTH = new StructureCode("98001S00");
    private static final StructureCode SOUTH = new StructureCode("98002S00");

    @Inject
    EntityManager entities;

    @Test
    void withoutAWorkspaceThereIsNoConnection() {
        assertThatThrownBy(() -> scalar("SELECT 1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No workspace");
    }

    @Test
    void aConnectionIsInTheDatabaseAndRoleOfItsWorkspace() {
        try (Workspace.Stay stay = Workspace.of(NORTH).enter()) {
            assertThat(scalar("SELECT CONCAT(DATABASE(), ' ', CURRENT_ROLE())")).isEqualTo("ml_98001s00 ml_98001s00");
        }
    }

    @Test
    void everyTableOfAnotherMissionIsRefusedToEachWorkspace() {
        List<String> tables = tablesOf(SOUTH);
        assertThat(tables).contains("young_person", "journal_entry");
        Map<String, String> opened = new TreeMap<>();
        for (Workspace workspace : List.of(
                Workspace.of(NORTH),
                Workspace.of(new StructureCode("AR98")),
                Workspace.of(StructureCode.NATIONAL_UNION),
                Workspace.AUDIT,
                Workspace.IDENTITY,
                Workspace.ADMINISTRATION,
                Workspace.PUBLIC)) {
            try (Workspace.Stay stay = workspace.enter()) {
                for (String table : tables) {
                    String sql = "SELECT COUNT(*) FROM `" + SOUTH.database() + "`.`" + table + "`";
                    if (!isRefused(sql)) {
                        opened.put(workspace.role(), table);
                    }
                }
            }
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void oversightAndAuditSeeNoTableOfAnyMission() {
        for (Workspace workspace :
                List.of(Workspace.of(new StructureCode("AR98")), Workspace.AUDIT, Workspace.ADMINISTRATION)) {
            try (Workspace.Stay stay = workspace.enter()) {
                assertThat(scalar("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema LIKE 'ml\\_%'"))
                        .as(workspace.role())
                        .isEqualTo(0L);
            }
        }
    }

    @Test
    void aMissionCannotReadTheNetworkTablesBehindItsViews() {
        try (Workspace.Stay stay = Workspace.of(NORTH).enter()) {
            assertThat(isRefused("SELECT COUNT(*) FROM network.self_diagnosis")).isTrue();
            assertThat(isRefused("SELECT COUNT(*) FROM network.evidence")).isTrue();
            assertThat(isRefused("SELECT COUNT(*) FROM network.account")).isTrue();
            assertThat(isRefused("SELECT COUNT(*) FROM self_diagnosis")).isFalse();
        }
    }

    @Test
    void theJournalIsWrittenAndReadButNeverChanged() {
        for (Workspace workspace : List.of(Workspace.of(NORTH), Workspace.IDENTITY, Workspace.AUDIT)) {
            try (Workspace.Stay stay = workspace.enter()) {
                assertThat(isRefused("SELECT COUNT(*) FROM journal_entry")).isFalse();
                for (String privilege : List.of("UPDATE", "DELETE")) {
                    assertThat(grants().stream()
                                    .filter(grant -> grant.contains("journal_") && grant.contains(privilege)))
                            .as(workspace.role() + " " + privilege)
                            .isEmpty();
                }
            }
        }
    }

    private List<String> tablesOf(StructureCode structure) {
        try (Workspace.Stay stay = Workspace.of(structure).enter()) {
            return entities.createNativeQuery("SHOW TABLES").getResultList().stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private List<String> grants() {
        return entities.createNativeQuery("SHOW GRANTS FOR CURRENT_ROLE").getResultList().stream()
                .map(Object::toString)
                .toList();
    }

    private Object scalar(String sql) {
        return entities.createNativeQuery(sql).getSingleResult();
    }

    private boolean isRefused(String sql) {
        try {
            scalar(sql);
            return false;
        } catch (PersistenceException refused) {
            assertThat(refused).hasStackTraceContaining("denied");
            return true;
        }
    }
}
