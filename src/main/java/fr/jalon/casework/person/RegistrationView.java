package fr.jalon.casework.person;

import fr.jalon.casework.Notice;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The registration page: the form, and the files that look like the one being opened. */
@Named
@ViewScoped
public class RegistrationView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RegisterYoungPerson register;
    private final Choices choices;
    private final PersonForm form = new PersonForm();

    private boolean evenIfSimilar;
    private transient List<Duplicate> duplicates = List.of();

    @Inject
    RegistrationView(RegisterYoungPerson register, Choices choices, Actor actor) {
        this.register = register;
        this.choices = choices;
        if (actor.has(Role.COUNSELLOR)) {
            form.setCounsellorId(actor.accountId());
        }
    }

    RegistrationView() {
        this.register = null;
        this.choices = null;
    }

    /** Opens the form: refuses whoever may not register. */
    public void open() {
        register.open();
    }

    /** Identifier of a file in URLs. */
    public String key(long fileId) {
        return Ids.text(fileId);
    }

    /** Registers and goes to the file, or shows the files found. */
    public String register() {
        try {
            YoungPerson person = register.register(form.details(), form.getSituation(), evenIfSimilar);
            Notice.afterRedirect("file.registered");
            return "/casework/file/file.xhtml?faces-redirect=true&id=" + Ids.text(person.id());
        } catch (DuplicateFound found) {
            duplicates = found.duplicates();
            if (found.isCertain()) {
                throw found;
            }
            return null;
        }
    }

    public PersonForm getForm() {
        return form;
    }

    /** The files that look like this one. */
    public List<Duplicate> getDuplicates() {
        return duplicates == null ? List.of() : duplicates;
    }

    /** Whether the user may still say that it is somebody else: not with the same NIR. */
    public boolean isConfirmable() {
        return !getDuplicates().isEmpty() && getDuplicates().stream().noneMatch(Duplicate::isCertain);
    }

    /** Says what in the NIR does not go with the sex or the birth date; a key of the bundle, or null. */
    public String getNirWarning() {
        return NirWarning.of(form);
    }

    public Choices getChoices() {
        return choices;
    }

    public boolean isEvenIfSimilar() {
        return evenIfSimilar;
    }

    public void setEvenIfSimilar(boolean evenIfSimilar) {
        this.evenIfSimilar = evenIfSimilar;
    }
}
