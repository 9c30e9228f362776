package fr.jalon.casework.person;

import fr.jalon.casework.Notice;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The page that changes an identity. Where somebody else changed it meanwhile, what was typed stays on the screen
 * beside what they wrote, and nothing is lost.
 */
@Named
@ViewScoped
public class YoungPersonEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EditYoungPerson edit;
    private final Choices choices;

    private String id;
    private int version;
    private PersonForm form = new PersonForm();
    private String name;
    private transient List<EditConflict> conflicts = List.of();

    @Inject
    YoungPersonEditView(EditYoungPerson edit, Choices choices) {
        this.edit = edit;
        this.choices = choices;
    }

    YoungPersonEditView() {
        this(null, null);
    }

    /** Loads the identity, and the version that a save will be checked against. */
    public void load() {
        YoungPerson person = edit.open(Ids.parse(id));
        version = person.version();
        form = PersonForm.of(person.details());
        name = person.details().displayName();
        conflicts = List.of();
    }

    /** Saves and goes back to the file. */
    public String save() {
        try {
            edit.change(Ids.parse(id), version, form.details());
            Notice.afterRedirect("file.saved");
            return "/casework/file/file.xhtml?faces-redirect=true&tab=identity&id=" + id;
        } catch (DuplicateFound found) {
            throw found;
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.CHANGED) {
                throw refused;
            }
            conflicts = EditConflict.between(
                    form, PersonForm.of(edit.open(Ids.parse(id)).details()));
            return null;
        }
    }

    /** Saves over what somebody else wrote, after having seen it. */
    public String saveAnyway() {
        version = edit.open(Ids.parse(id)).version();
        return save();
    }

    /** What somebody else wrote that differs from what is on the screen. */
    public List<EditConflict> getConflicts() {
        return conflicts == null ? List.of() : conflicts;
    }

    /** Says what in the NIR does not go with the sex or the birth date; a key of the bundle, or null. */
    public String getNirWarning() {
        return NirWarning.of(form);
    }

    public Choices getChoices() {
        return choices;
    }

    public PersonForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
