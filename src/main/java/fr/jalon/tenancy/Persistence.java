package fr.jalon.tenancy;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The pool of connections, from the configuration ({@code jalon.db.url}, {@code .user}, {@code .password}), and the one
 * persistence unit, given to whoever asks for an {@link EntityManager} in a constructor.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/jalon",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=jalon.db.url}",
        user = "${MPCONFIG=jalon.db.user}",
        password = "${MPCONFIG=jalon.db.password}",
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
@ApplicationScoped
class Persistence {

    @Produces
    @PersistenceContext(unitName = "jalon")
    private EntityManager entityManager;
}
