package fr.jalon.shared.error;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A use case said no: 422, 409, 412, 404, 403 or 429, with its sentence and the field concerned. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Refused refused) {
        return answer(refused, headers);
    }

    static Response answer(Refused refused, HttpHeaders headers) {
        Problem problem = Problem.of(status(refused.kind()), headers);
        String sentence = refused.text(problem.locale());
        problem.detail(sentence);
        if (refused.field() != null) {
            problem.field(refused.field(), sentence);
        }
        return problem.response();
    }

    static int status(Refused.Kind kind) {
        return switch (kind) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case CHANGED -> 412;
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case TOO_MANY -> 429;
        };
    }
}
