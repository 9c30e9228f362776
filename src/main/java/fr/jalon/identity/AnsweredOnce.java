package fr.jalon.identity;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a REST method that creates: sent again with the same {@value #HEADER} within a day, by the same account in the
 * same workspace, it gives the same answer and creates nothing more.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AnsweredOnce {

    /** The header in which the caller sends a key of their own making. */
    String HEADER = "Idempotency-Key";
}
