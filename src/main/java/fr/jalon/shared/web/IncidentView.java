package fr.jalon.shared.web;

import fr.jalon.shared.error.Incident;
import io.hypersistence.tsid.TSID;
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

    /** The number under which the log has the cause; null where nothing has failed. */
    public String getNumber() {
        Object known = request.getAttribute(RefusalHandler.INCIDENT);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (known == null && cause != null) {
            known = Incident.of(cause).number();
            request.setAttribute(RefusalHandler.INCIDENT, known);
        }
        return known == null ? told() : known.toString();
    }

    /** The number that an asynchronous request came here with. */
    private String told() {
        String number = request.getParameter(RefusalHandler.NUMBER);
        return number != null && TSID.isValid(number) ? number : null;
    }
}
