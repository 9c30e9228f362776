package fr.jalon.administration;

import static fr.jalon.identity.TestPeople.ADMINISTRATOR;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.AdministerAccount;
import fr.jalon.identity.ChooseWorkspace;
import fr.jalon.identity.Post;
import fr.jalon.identity.ReadAccessJournal;
import fr.jalon.identity.ReadAccounts;
import fr.jalon.identity.Role;
import fr.jalon.identity.SignedAccount;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the platform administrator may do, on a real MariaDB, and that nobody else may. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {

    private static final String SOUTH = "98002S00";
    private static final String REASON = "Fermeture demandée par la structure";
    private static final long SOMEBODY = COUNSELLOR_SOUTH.accountId();

    @Inject
    TestActor actor;

    @Inject
    ReadStructures structures;

    @Inject
    SuspendStructure suspend;

    @Inject
    ReadAccounts accounts;

    @Inject
    AdministerAccount administer;

    @Inject
    ReadAccessJournal journal;

    @Inject
    ChooseWorkspace workspaces;

    @Test
    void nobodyElseMayDoAnyOfIt() {
        for (TestPeople other : TestPeople.values()) {
            if (other.role() == Role.PLATFORM_ADMINISTRATOR) {
                continue;
            }
            for (Callable<?> use : List.<Callable<?>>of(
                    () -> structures.page("", ReadStructures.Filter.ALL, 0),
                    () -> structures.structure(SOUTH),
                    () -> done(() -> suspend.suspend(SOUTH, REASON)),
                    () -> done(() -> suspend.resume(SOUTH, REASON)),
                    () -> accounts.page("", ReadAccounts.Filter.ALL, 0),
                    () -> accounts.account(SOMEBODY),
                    () -> done(() -> administer.lock(SOMEBODY)),
                    () -> done(() -> administer.unlock(SOMEBODY)),
                    () -> done(() -> administer.add(SOMEBODY, SOUTH, Role.DIRECTOR)),
                    () -> done(() -> administer.withdraw(SOMEBODY, SOMEBODY)),
                    () -> journal.page(ReadAccessJournal.Filter.ALL, 0))) {
                assertThat(refusal(other, use)).as(other.name()).isEqualTo("error.forbidden");
            }
        }
    }

    @Test
    void aSuspendedStructureIsOpenToNobodyUntilItIsResumed() {
        assertThat(openTo(COUNSELLOR_SOUTH)).containsExactly(SOUTH);
        change(() -> suspend.suspend(SOUTH, REASON));
        try {
            assertThat(openTo(COUNSELLOR_SOUTH)).isEmpty();
            assertThat(refusal(ADMINISTRATOR, () -> done(() -> suspend.suspend(SOUTH, REASON))))
                    .isEqualTo("error.changedMeanwhile");
            assertThat(as(() -> structures.page("", ReadStructures.Filter.SUSPENDED, 0))
                            .rows())
                    .extracting(StructureRow::code)
                    .containsExactly(SOUTH);
        } finally {
            change(() -> suspend.resume(SOUTH, REASON));
        }
        assertThat(openTo(COUNSELLOR_SOUTH)).containsExactly(SOUTH);
        assertThat(as(() -> journal.ofStructure(SOUTH)))
                .extracting(ReadAccessJournal.Line::action, ReadAccessJournal.Line::detail)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("STRUCTURE_SUSPENDED", REASON),
                        org.assertj.core.groups.Tuple.tuple("STRUCTURE_RESUMED", REASON));
    }

    @Test
    void suspendingNeedsAReasonAndSparesTheAdministratorsOwnStructure() {
        assertThat(refusal(ADMINISTRATOR, () -> done(() -> suspend.suspend(SOUTH, "trop"))))
                .isEqualTo("admin.structure.reason.required");
        assertThat(refusal(ADMINISTRATOR, () -> done(() -> suspend.suspend("UNML", REASON))))
                .isEqualTo("admin.structure.own");
    }

    @Test
    void aLockedAccountHasNoWorkspaceAndKeepsItsRoles() {
        change(() -> administer.lock(SOMEBODY));
        try {
            assertThat(openTo(COUNSELLOR_SOUTH)).isEmpty();
            assertThat(as(() -> accounts.page("", ReadAccounts.Filter.LOCKED, 0))
                            .rows())
                    .extracting(row -> row.id())
                    .containsExactly(SOMEBODY);
            assertThat(as(() -> accounts.posts(SOMEBODY))).hasSize(1);
        } finally {
            change(() -> administer.unlock(SOMEBODY));
        }
        assertThat(openTo(COUNSELLOR_SOUTH)).containsExactly(SOUTH);
    }

    @Test
    void aRoleIsGivenOnceWhereItExistsAndWithdrawn() {
        assertThat(refusal(ADMINISTRATOR, () -> done(() -> administer.add(SOMEBODY, SOUTH, Role.LABEL_OFFICER))))
                .isEqualTo("admin.membership.role");
        assertThat(refusal(ADMINISTRATOR, () -> done(() -> administer.add(SOMEBODY, "99999S99", Role.DIRECTOR))))
                .isEqualTo("admin.membership.structure");
        long office = TestPeople.LABEL_OFFICE.accountId();
        assertThat(refusal(ADMINISTRATOR, () -> done(() -> administer.add(office, "UNML", Role.NETWORK_QUALITY_LEAD))))
                .isEqualTo("admin.membership.judge");
        change(() -> administer.add(SOMEBODY, SOUTH, Role.RECEPTION));
        assertThat(refusal(ADMINISTRATOR, () -> done(() -> administer.add(SOMEBODY, SOUTH, Role.RECEPTION))))
                .isEqualTo("admin.membership.exists");
        Post given = as(() -> accounts.posts(SOMEBODY)).stream()
                .filter(post -> post.role() == Role.RECEPTION)
                .findFirst()
                .orElseThrow();
        change(() -> administer.withdraw(SOMEBODY, given.id()));
        assertThat(as(() -> accounts.posts(SOMEBODY))).extracting(Post::role).containsExactly(Role.COUNSELLOR);
    }

    @Test
    void theAdministratorDoesNotShutThemselvesOut() {
        long own = ADMINISTRATOR.accountId();
        assertThat(refusal(ADMINISTRATOR, () -> done(() -> administer.lock(own))))
                .isEqualTo("admin.account.own");
        assertThat(refusal(ADMINISTRATOR, () -> done(() -> administer.withdraw(own, own))))
                .isEqualTo("admin.membership.own");
    }

    @Test
    void aSearchFindsByNameMailTownOrCodeAndTakesItsSignsLiterally() {
        assertThat(as(() -> structures.page("essai-sud", ReadStructures.Filter.ALL, 0))
                        .rows())
                .extracting(StructureRow::code)
                .containsExactly(SOUTH);
        assertThat(as(() -> structures.page(SOUTH, ReadStructures.Filter.ALL, 0))
                        .total())
                .isEqualTo(1);
        assertThat(as(() -> accounts.page("counsellor.south@", ReadAccounts.Filter.ALL, 0))
                        .rows())
                .extracting(row -> row.id())
                .containsExactly(SOMEBODY);
        assertThat(as(() -> accounts.page("counsellor%south", ReadAccounts.Filter.ALL, 0))
                        .total())
                .isZero();
    }

    private List<String> openTo(TestPeople who) {
        SignedAccount account = new SignedAccount(who.accountId(), who.name(), Instant.now());
        return actor.as(ADMINISTRATOR, () -> workspaces.choices(account)).stream()
                .map(choice -> choice.structure().value())
                .toList();
    }

    private <T> T as(Callable<T> work) {
        return actor.as(ADMINISTRATOR, work);
    }

    private void change(Runnable work) {
        as(() -> done(work));
    }

    private static Void done(Runnable work) {
        work.run();
        return null;
    }

    private String refusal(TestPeople who, Callable<?> work) {
        Refused refused = catchThrowableOfType(Refused.class, () -> actor.as(who, work));
        return refused == null ? "done" : refused.key();
    }
}
