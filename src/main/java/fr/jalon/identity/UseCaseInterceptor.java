package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The one place where authorisation is enforced and where transactions begin and end. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class UseCaseInterceptor {

    /** The longest that a transaction lasts: then the server rolls it back. */
    static final Duration LONGEST = Duration.ofMinutes(4);

    private final Actor actor;

    @Resource
    private UserTransaction transaction;

    @Inject
    UseCaseInterceptor(Actor actor) {
        this.actor = actor;
    }

    @AroundInvoke
    Object run(InvocationContext call) throws Exception {
        authorise(call.getMethod().getDeclaringClass().getAnnotation(UseCase.class));
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        transaction.setTransactionTimeout((int) LONGEST.toSeconds());
        transaction.begin();
        try {
            Object result = call.proceed();
            transaction.commit();
            return result;
        } catch (Exception failure) {
            rollBack(failure);
            Optional<Refused> refusal = SimultaneousWrites.refusal(failure);
            throw refusal.isPresent() ? refusal.get() : failure;
        }
    }

    /** On a connection that was cut there is nothing left to roll back: the failure to tell is the first one. */
    private void rollBack(Exception failure) {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException | RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    private void authorise(UseCase declared) {
        boolean allowed =
                switch (declared.access()) {
                    case PUBLIC, SYSTEM -> true;
                    case SIGNED_IN -> actor.isSignedIn();
                    case ROLES -> actor.has(declared.allowed()) || isOf(declared.circle());
                };
        if (!allowed) {
            throw Refused.forbidden();
        }
    }

    private boolean isOf(QualityCircle... circles) {
        return Arrays.stream(circles).anyMatch(actor::has);
    }
}
