package fr.jalon.shared.web;

import fr.jalon.shared.i18n.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** Tells the reader on top of the page what happened to what; kept over a redirect. */
@RequestScoped
public class Notices {
    private final Shell shell;

    @Inject
    Notices(Shell shell) {
        this.shell = shell;
    }

    Notices() {
        this(null);
    }

    /** Says that something was done. */
    public void done(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** Says what went wrong and what to do. */
    public void error(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** A text of the bundles, in the reader's language. */
    public String text(String key, Object... arguments) {
        return Texts.text(shell.getLocale(), key, arguments);
    }

    private void add(FacesMessage.Severity severity, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = text(key, arguments);
        faces.addMessage(null, new FacesMessage(severity, text, text));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
