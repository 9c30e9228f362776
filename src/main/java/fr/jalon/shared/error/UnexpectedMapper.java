package fr.jalon.shared.error;

import fr.jalon.shared.i18n.Texts;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/**
 * Everything else: a refusal wrapped on its way, an edit that came too late, a body that is no JSON, an answer of the
 * platform such as 404 or 405; and what nobody expected, as an incident.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        Optional<Refused> refused = find(Refused.class, failure);
        if (refused.isPresent()) {
            return RefusedMapper.answer(refused.get(), headers);
        }
        if (find(OptimisticLockException.class, failure).isPresent()) {
            return RefusedMapper.answer(Refused.changedMeanwhile(), headers);
        }
        if (find(JsonbException.class, failure).isPresent()
                || find(ProcessingException.class, failure).isPresent()) {
            Problem unreadable = Problem.of(400, headers);
            return unreadable
                    .detail(Texts.text(unreadable.locale(), "problem.unreadable"))
                    .response();
        }
        if (failure instanceof WebApplicationException answer) {
            return answered(answer.getResponse());
        }
        Problem problem = Problem.of(500, headers);
        Incident incident = Incident.of(failure);
        return problem.incident(incident)
                .detail(Texts.text(problem.locale(), "problem.incident", incident.number()))
                .response();
    }

    private Response answered(Response given) {
        if (given.getStatus() < 400) {
            return given;
        }
        Response problem = Problem.of(given.getStatus(), headers).usualDetail().response();
        Response.ResponseBuilder answer = Response.fromResponse(problem);
        given.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    private static <T extends Throwable> Optional<T> find(Class<T> type, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
