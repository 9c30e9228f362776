package fr.jalon.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is only to be read, MariaDB lets nobody write. */
@ExtendWith(ArquillianExtension.class)
class ReadOnlyViewsIT {

    private static final List<Workspace> READERS = List.of(
            Workspace.of(new StructureCode("98001S00")),
            Workspace.of(new StructureCode("AR98")),
            Workspace.of(StructureCode.NATIONAL_UNION),
            Workspace.AUDIT,
            Workspace.COMMISSION);

    private static final List<String> WRITES = List.of(
            "INSERT INTO colleague (account_id, name, mail, roles) VALUES (1, 'x', 'x', 'DIRECTOR')",
            "UPDATE colleague SET roles = 'DIRECTOR'",
            "DELETE FROM colleague");

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Test
    void colleaguesAreReadAndNeverWritten() throws Exception {
        for (Workspace workspace : READERS) {
            try (Workspace.Stay stay = workspace.enter()) {
                assertThat(entities.createNativeQuery("SELECT COUNT(*) FROM colleague")
                                .getSingleResult())
                        .isNotNull();
                for (String write : WRITES) {
                    assertThat(refusal(write))
                            .as(workspace.role() + ": " + write)
                            .contains("command denied");
                }
            }
        }
    }

    private String refusal(String write) throws Exception {
        transaction.begin();
        try {
            Throwable refused =
                    catchThrowable(() -> entities.createNativeQuery(write).executeUpdate());
            return refused == null ? "done" : refused.getMessage();
        } finally {
            transaction.rollback();
        }
    }
}
