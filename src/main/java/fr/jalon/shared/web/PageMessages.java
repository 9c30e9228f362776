package fr.jalon.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;

/** What is said on top of the page: what was done, or what went wrong. Errors of fields are in {@link ErrorSummary}. */
@Named
@RequestScoped
public class PageMessages {

    /**
     * One message.
     *
     * @param tone of its colours: good, attention or bad
     * @param icon that says the same as the colour
     * @param role alert where the reader must hear it at once, else status
     */
    public record Entry(String tone, String icon, String role, String text) {}

    /** The messages that belong to no field. */
    public List<Entry> getEntries() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(PageMessages::entry)
                .toList();
    }

    private static Entry entry(FacesMessage message) {
        message.rendered();
        String text = message.getSummary();
        if (message.getSeverity() == FacesMessage.SEVERITY_INFO) {
            return new Entry("good", "check-circle", "status", text);
        }
        return message.getSeverity() == FacesMessage.SEVERITY_WARN
                ? new Entry("attention", "exclamation-triangle", "status", text)
                : new Entry("bad", "exclamation-circle", "alert", text);
    }
}
