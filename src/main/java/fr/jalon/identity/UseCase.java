package fr.jalon.identity;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case and says who may: each call of a public method checks the actor's roles, then runs in one
 * transaction, joining the one under way. Views and resources call nothing else.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {

    /** The roles of which the actor must hold one; only looked at with {@link Access#ROLES}. */
    @Nonbinding
    Role[] allowed() default {};

    /** The circle of a structure's own quality work of which the actor may be instead; at most one is named. */
    @Nonbinding
    QualityCircle[] circle() default {};

    /** Who may beside roles. */
    @Nonbinding
    Access access() default Access.ROLES;

    /** The kinds of access. */
    enum Access {
        /** One of the roles named. A use case that names none lets nobody in. */
        ROLES,
        /** Whoever is signed in. */
        SIGNED_IN,
        /** Whoever comes: sign-in, public register. */
        PUBLIC,
        /** The platform itself, on schedule, with nobody there. */
        SYSTEM
    }
}
