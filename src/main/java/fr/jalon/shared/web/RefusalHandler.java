package fr.jalon.shared.web;

import fr.jalon.shared.error.Incident;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.i18n.Texts;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;

/**
 * Shows a refusal where the reader is: beside its field, or on top of the page, with everything they typed still
 * there. What does not exist or is not theirs becomes a 404 or 403; anything else an incident with its number, on the
 * page where an action failed, on a page of its own where there is nothing to go back to.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    static final String INCIDENT = "jalon.incident";
    static final String REFUSAL = "jalon.refusal";
    static final String NUMBER = "number";

    private static final String EXPIRED_PAGE = "/error/expired.xhtml";
    private static final String ERROR_PAGE = "/error/500.xhtml?" + NUMBER + "=";

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable thrown = events.next().getContext().getException();
            Refused refused = find(Refused.class, thrown);
            if (find(ViewExpiredException.class, thrown) != null) {
                events.remove();
                lead(faces, EXPIRED_PAGE);
            } else if (refused != null) {
                events.remove();
                show(faces, refused);
            } else if (faces.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION) {
                events.remove();
                keep(faces, thrown);
            } else if (faces.getPartialViewContext().isAjaxRequest()) {
                events.remove();
                lead(faces, ERROR_PAGE + Incident.of(thrown).number());
            } else {
                note(faces, thrown);
            }
        }
        getWrapped().handle();
    }

    /** What the reader typed stays on the page, under the number of the incident: the use case was rolled back. */
    private static void keep(FacesContext faces, Throwable thrown) {
        String text = Texts.text(
                faces.getViewRoot().getLocale(),
                "error.unexpected",
                Incident.of(thrown).number());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void note(FacesContext faces, Throwable thrown) {
        faces.getExternalContext().getRequestMap().computeIfAbsent(INCIDENT, none -> Incident.of(thrown)
                .number());
    }

    private static void show(FacesContext faces, Refused refused) {
        switch (refused.kind()) {
            case NOT_FOUND -> {
                if (!refused.key().equals("error.notFound")) {
                    faces.getExternalContext()
                            .getRequestMap()
                            .put(REFUSAL, refused.text(faces.getViewRoot().getLocale()));
                }
                sendError(faces, HttpServletResponse.SC_NOT_FOUND);
            }
            case FORBIDDEN -> sendError(faces, HttpServletResponse.SC_FORBIDDEN);
            default -> {
                String text = refused.text(faces.getViewRoot().getLocale());
                String client = refused.field() == null ? null : clientId(faces, refused.field());
                faces.addMessage(client, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
                faces.validationFailed();
                faces.renderResponse();
            }
        }
    }

    /** Sends the browser to a page: an asynchronous answer cannot become one. */
    private static void lead(FacesContext faces, String page) {
        ExternalContext external = faces.getExternalContext();
        try {
            if (!external.isResponseCommitted()) {
                external.responseReset();
            }
            external.redirect(external.getRequestContextPath() + page);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    private static void sendError(FacesContext faces, int status) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            lead(faces, "/error/" + status + ".xhtml");
            return;
        }
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    /** The component whose id, or whose attribute "field" in a repeated one, is the field's name, so that the message stands under it. */
    private static String clientId(FacesContext faces, String field) {
        String[] found = new String[1];
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (context, component) -> {
                            if (isField(component, field)) {
                                found[0] = component.getClientId(faces);
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
        return found[0];
    }

    private static boolean isField(UIComponent component, String field) {
        boolean named = field.equals(component.getId())
                || field.equals(String.valueOf(component.getAttributes().get("field")));
        return named && isSubmitted(component);
    }

    /** Whether the component is in the form that was sent: several forms of a page may have a field of that name. */
    private static boolean isSubmitted(UIComponent component) {
        for (UIComponent above = component; above != null; above = above.getParent()) {
            if (above instanceof UIForm form) {
                return form.isSubmitted();
            }
        }
        return true;
    }

    private static <T extends Throwable> T find(Class<T> type, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    /** Puts the handler around the application's own; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        /** Wraps the factory given. */
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
