package fr.jalon.casework.exchange;

import fr.jalon.identity.UseCase;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Function;

/** Transactions of work in the background, in the workspace that its thread has entered. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class WorkspaceTransactions {

    private final EntityManager entities;

    @Inject
    WorkspaceTransactions(EntityManager entities) {
        this.entities = entities;
    }

    WorkspaceTransactions() {
        this(null);
    }

    /** Does the work in a transaction of its own; a failure undoes it. See {@link Transactions}. */
    public <T> T in(Function<Tables, T> work) {
        return work.apply(Tables.of(entities));
    }
}
