package fr.jalon.shared.web;

import fr.jalon.shared.error.Incident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The number that the error page shows for an unexpected failure. */
@Named("incident")
@RequestScoped
public class IncidentView {

    private final HttpServletRequest request;

    @Inject
    IncidentView(HttpServletRequest request) {
        this.request = request;
    }

    IncidentView() {
        this(null);
    }

    /** The number under which the log has the cause. */
    public String getNumber() {
        Object known = request.getAttribute(RefusalHandler.INCIDENT);
        if (known == null) {
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            known = Incident.of(cause == null ? new IllegalStateException("No cause given") : cause)
                    .number();
            request.setAttribute(RefusalHandler.INCIDENT, known);
        }
        return known.toString();
    }
}
