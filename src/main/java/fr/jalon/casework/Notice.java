package fr.jalon.casework;

import fr.jalon.shared.i18n.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Says what was done on the page that follows a redirect. */
public final class Notice {

    private Notice() {}

    /** Shows the text of a key on the next page. */
    public static void afterRedirect(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.text(faces.getViewRoot().getLocale(), key, arguments);
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
}
