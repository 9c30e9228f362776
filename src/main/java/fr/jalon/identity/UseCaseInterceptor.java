package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;

/** The one place where authorisation is enforced and where transactions begin and end. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class UseCaseInterceptor {

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
        transaction.begin();
        try {
            Object result = call.proceed();
            transaction.commit();
            return result;
        } catch (Exception failure) {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            throw changedMeanwhile(failure) ? Refused.changedMeanwhile() : failure;
        }
    }

    private void authorise(UseCase declared) {
        boolean allowed =
                switch (declared.access()) {
                    case PUBLIC, SYSTEM -> true;
                    case SIGNED_IN -> actor.isSignedIn();
                    case ROLES -> actor.isSignedIn() && Role.anyOf(declared.allowed(), actor.roles());
                };
        if (!allowed) {
            throw Refused.forbidden();
        }
    }

    private static boolean changedMeanwhile(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
                return true;
            }
        }
        return false;
    }
}
