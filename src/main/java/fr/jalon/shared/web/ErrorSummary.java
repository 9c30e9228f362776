package fr.jalon.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ResourceBundle;

/** The errors of the fields of the page being answered, in the order of the page, each with the field it is about. */
@Named
@RequestScoped
public class ErrorSummary {

    private static final String BUNDLE = "fr.jalon.shared.messages";

    /**
     * One error of one field.
     *
     * @param target client identifier of the field
     * @param text what to do, as said under the field
     */
    public record Entry(String target, String text) {}

    /** Errors that belong to a field; messages for the whole page are shown elsewhere. */
    public List<Entry> getEntries() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Entry> entries = new ArrayList<>();
        Iterator<String> targets = faces.getClientIdsWithMessages();
        while (targets.hasNext()) {
            String target = targets.next();
            if (target != null) {
                faces.getMessageList(target).stream()
                        .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                        .map(message -> new Entry(target, text(message)))
                        .forEach(entries::add);
            }
        }
        return entries;
    }

    public boolean isAny() {
        return !getEntries().isEmpty();
    }

    /** How many things are to be corrected, in words. */
    public String getTitle() {
        int number = getEntries().size();
        ResourceBundle words = ResourceBundle.getBundle(
                BUNDLE, FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return number == 1
                ? words.getString("common.errorTitle.one")
                : MessageFormat.format(words.getString("common.errorTitle.many"), number);
    }

    private static String text(FacesMessage message) {
        String detail = message.getDetail();
        return detail == null || detail.isBlank() ? message.getSummary() : detail;
    }
}
