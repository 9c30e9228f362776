package fr.jalon.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/**
 * Gives the answer that {@link AnsweredOnce} keeps where the method answers with a value, and so cannot give back a response
 * itself.
 */
@Provider
public class KeptAnswerFilter implements ContainerResponseFilter {

    private static final String KEPT = KeptAnswerFilter.class.getName();

    /** Puts an answer by, until the method has returned. */
    static void put(HttpServletRequest request, Response answer) {
        request.setAttribute(KEPT, answer);
    }

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answered) {
        if (asked.getProperty(KEPT) instanceof Response kept && kept.hasEntity()) {
            answered.setStatus(kept.getStatus());
            answered.setEntity(kept.getEntity(), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
