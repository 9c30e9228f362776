package fr.jalon.identity;

import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.concurrent.Callable;

/** Lets a test act as somebody, in that person's workspace, as a request does. */
@RequestScoped
public class TestActor {

    private final Actor actor;

    @Inject
    TestActor(Actor actor) {
        this.actor = actor;
    }

    TestActor() {
        this(null);
    }

    /** Does the work as an account of that structure with that role. */
    public <T> T as(long accountId, String structure, Role role, Callable<T> work) {
        StructureCode code = new StructureCode(structure);
        SignedIn someone = new SignedIn(
                accountId,
                "Essai " + role,
                code,
                structure,
                ZoneId.of("Europe/Paris"),
                EnumSet.of(role),
                Instant.now());
        actor.is(someone, "127.0.0.1");
        try (Workspace.Stay stay = someone.workspace().enter()) {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            actor.is(null, null);
        }
    }

    /** The same, for one of the accounts of the tests: {@link TestPeople}. */
    public <T> T as(TestPeople who, Callable<T> work) {
        return as(who.accountId(), who.structure(), who.role(), work);
    }
}
