package fr.jalon.shared.error;

import fr.jalon.shared.i18n.Texts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;

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
                .forEach(violation -> problem.field(field(violation), violation.getMessage()));
        return problem.response();
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
