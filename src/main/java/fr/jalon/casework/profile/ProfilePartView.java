package fr.jalon.casework.profile;

import fr.jalon.casework.Notice;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The page that changes one part of what a file says. */
@Named
@ViewScoped
public class ProfilePartView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadProfile read;
    private final EditProfile edit;

    private String id;
    private String section;
    private String name;
    private List<Row> rows = List.of();

    @Inject
    ProfilePartView(ReadProfile read, EditProfile edit) {
        this.read = read;
        this.edit = edit;
    }

    ProfilePartView() {
        this(null, null);
    }

    /** One field being typed. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ProfileField field;
        private final Long seen;
        private String typed;
        private boolean proven;

        Row(Profile.Line line) {
            field = line.field();
            seen = line.id();
            typed = ProfileWording.typed(line.field(), line.value());
            proven = line.proven();
        }

        public ProfileField getField() {
            return field;
        }

        public String getTyped() {
            return typed;
        }

        public void setTyped(String typed) {
            this.typed = typed;
        }

        public boolean isProven() {
            return proven;
        }

        public void setProven(boolean proven) {
            this.proven = proven;
        }

        EditProfile.Entry entry() {
            return new EditProfile.Entry(field, typed, proven, seen);
        }
    }

    /** Loads the part, as the reader may see it. */
    public void load() {
        Profile profile = read.read(Ids.parse(id), ProfileSection.named(section));
        name = profile.name();
        rows = new ArrayList<>(
                profile.parts().get(0).lines().stream().map(Row::new).toList());
    }

    /** Saves and goes back to the file. */
    public String save() {
        edit.change(Ids.parse(id), rows.stream().map(Row::entry).toList());
        Notice.afterRedirect("details.saved");
        return "/casework/file/file.xhtml?faces-redirect=true&tab=profile&id=" + id;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How the young person is called. */
    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
