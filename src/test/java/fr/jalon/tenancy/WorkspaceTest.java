package fr.jalon.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {

    private static final Workspace LISIEUX = Workspace.of(new StructureCode("14366S00"));

    @Test
    void aStructuresDatabaseAndRoleHaveTheSameName() {
        assertThat(LISIEUX).isEqualTo(new Workspace("ml_14366s00", "ml_14366s00"));
    }

    @Test
    void whereNoneWasEnteredThereIsNone() {
        assertThat(Workspace.isEntered()).isFalse();
        assertThatIllegalStateException().isThrownBy(Workspace::current);
    }

    @Test
    void aStayEndsWhenItIsClosedEvenByAFailure() {
        try (Workspace.Stay stay = LISIEUX.enter()) {
            assertThat(Workspace.current()).isEqualTo(LISIEUX);
            throw new UnsupportedOperationException();
        } catch (UnsupportedOperationException expected) {
            assertThat(Workspace.isEntered()).isFalse();
        }
    }

    @Test
    void oneStayDoesNotNestInAnotherEvenOfTheSameWorkspace() {
        try (Workspace.Stay stay = LISIEUX.enter()) {
            assertThatIllegalStateException().isThrownBy(Workspace.AUDIT::enter);
            assertThatIllegalStateException().isThrownBy(LISIEUX::enter);
            assertThat(Workspace.current()).isEqualTo(LISIEUX);
        }
        assertThat(Workspace.isEntered()).isFalse();
    }

    @Test
    void oneStayMayFollowAnother() {
        try (Workspace.Stay first = LISIEUX.enter()) {
            assertThat(Workspace.current()).isEqualTo(LISIEUX);
        }
        try (Workspace.Stay second = Workspace.AUDIT.enter()) {
            assertThat(Workspace.current()).isEqualTo(Workspace.AUDIT);
        }
    }

    @Test
    void anotherThreadIsInNoWorkspaceOfOurs() {
        try (Workspace.Stay stay = LISIEUX.enter()) {
            assertThat(CompletableFuture.supplyAsync(Workspace::isEntered, task -> new Thread(task).start())
                            .join())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ML_14366S00", "ml`; DROP ROLE x", "network.account", "ml-1", "ml 1"})
    void aNameThatWouldHaveToBeQuotedIsRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Workspace(name, "jalon_public"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Workspace("network", name));
    }
}
