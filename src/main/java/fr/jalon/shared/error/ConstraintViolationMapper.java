package fr.jalon.shared.error;

import fr.jalon.shared.i18n.Texts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Locale;

/** What was sent breaks a Bean Validation constraint: 422, each field with its message. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        Problem problem = Problem.of(422, headers);
        problem.detail(Texts.text(problem.locale(), "problem.fields"));
        failure.getConstraintViolations().stream()
                .sorted(Comparator.comparing(violation -> field(violation)))
                .forEach(violation -> problem.field(field(violation), message(violation, problem.locale())));
        return problem.response();
    }

    /** In the caller's language: the constraint's own sentence where it names one of ours, else that of its kind. */
    private static String message(ConstraintViolation<?> violation, Locale locale) {
        String own = violation.getMessageTemplate().replaceAll("[{}]", "");
        String sentence = Texts.text(locale, own);
        if (!sentence.equals(own)) {
            return sentence;
        }
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        String kind =
                "problem.field." + constraint.getAnnotation().annotationType().getSimpleName();
        Object most = constraint.getAttributes().get("max");
        String usual = most == null ? Texts.text(locale, kind) : Texts.text(locale, kind, most);
        return usual.equals(kind) ? violation.getMessage() : usual;
    }

    /** The path without method and parameter names, which are ours: the last node with a name. */
    private static String field(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getName() != null) {
                name = node.getName();
            }
        }
        return name;
    }
}
