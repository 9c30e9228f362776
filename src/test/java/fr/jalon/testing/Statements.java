package fr.jalon.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** Counts the queries that work takes, as MariaDB counts them on the connection. To be asked in a workspace. */
@RequestScoped
public class Statements {

    @Inject
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    /** How many queries that takes; what it writes is undone. */
    public long of(Callable<?> work) throws Exception {
        transaction.begin();
        try {
            long before = selects();
            work.call();
            return selects() - before - 1; // the counting itself is one
        } finally {
            transaction.rollback();
        }
    }

    private long selects() {
        return Long.parseLong(entities.createNativeQuery("SELECT variable_value FROM information_schema.session_status"
                        + " WHERE variable_name = 'COM_SELECT'")
                .getSingleResult()
                .toString());
    }
}
