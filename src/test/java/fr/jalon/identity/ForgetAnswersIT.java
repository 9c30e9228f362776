package fr.jalon.identity;

import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers kept for creations sent again are forgotten after a day, and not before. */
@ExtendWith(ArquillianExtension.class)
class ForgetAnswersIT {

    @Inject
    TestActor actor;

    @Inject
    ForgetAnswers forget;

    @Inject
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    @Test
    void whatIsOlderThanADayIsForgotten() {
        actor.as(COUNSELLOR_SOUTH, () -> {
            transaction.begin();
            keep(9601, 25);
            keep(9602, 23);
            transaction.commit();
            assertThat(forget.forget()).isPositive();
            return null;
        });
        assertThat(actor.as(COUNSELLOR_SOUTH, () -> entities.find(KeptAnswer.class, 9601L)))
                .isNull();
        assertThat(actor.as(COUNSELLOR_SOUTH, () -> entities.find(KeptAnswer.class, 9602L)))
                .isNotNull();
    }

    private void keep(long id, int hoursAgo) {
        entities.createNativeQuery(
                        "INSERT INTO kept_answer (id, account_id, idempotency_key, created_at, version) VALUES (" + id
                                + ", 201, '" + id + "', UTC_TIMESTAMP(6) - INTERVAL " + hoursAgo + " HOUR, 0)")
                .executeUpdate();
    }
}
