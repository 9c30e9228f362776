package fr.jalon.casework.duplicate;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Two files side by side: chosen field by field and merged, or said to be of two people. */
@Named
@ViewScoped
public class MergeView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Before the name of a field, in the form. */
    private static final String CHOICE = "choice.";

    private final CompareFiles compare;
    private final MergeFiles merge;
    private final SetPairAside aside;
    private final Notices notices;
    private final Actor actor;
    private final Map<String, Boolean> choices = new HashMap<>();

    private String one;
    private String other;
    private String reason;
    private int version;
    private int otherVersion;
    private transient CompareFiles.Comparison content;

    @Inject
    MergeView(CompareFiles compare, MergeFiles merge, SetPairAside aside, Notices notices, Actor actor) {
        this.compare = compare;
        this.merge = merge;
        this.aside = aside;
        this.notices = notices;
        this.actor = actor;
    }

    MergeView() {
        this(null, null, null, null, null);
    }

    /** Opens both files. */
    public void load() {
        version = getContent().kept().version();
        otherVersion = getContent().absorbed().version();
    }

    /** The comparison; made again after a server was restarted in between. */
    public CompareFiles.Comparison getContent() {
        if (content == null) {
            content = compare.compare(Ids.parse(one), Ids.parse(other));
        }
        return content;
    }

    /** Merges into the first file, as chosen. */
    public String merge() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        for (MergedField field : getContent().fields()) {
            String choice = sent.get(CHOICE + field.name());
            if (choice != null) {
                choices.put(field.name(), choice.equals("ABSORBED"));
            }
        }
        int number = getContent().absorbedFile().fileNumber();
        merge.merge(
                new MergeFiles.ReadFile(Ids.parse(one), version),
                new MergeFiles.ReadFile(Ids.parse(other), otherVersion),
                choices);
        notices.done("merge.done", Integer.toString(number), Merge.UNDOABLE.toDays());
        return "/casework/file/file.xhtml?faces-redirect=true&id=" + one;
    }

    /** Says that they are two people's. */
    public String setAside() {
        aside.setAside(Ids.parse(one), Ids.parse(other), reason);
        notices.done("pair.setAside");
        return "/casework/duplicate/list.xhtml?faces-redirect=true";
    }

    /** Whether what the other file says of that field is taken. */
    public boolean isTaken(MergedField field) {
        return choices.getOrDefault(field.name(), field.fromAbsorbed());
    }

    /** Whether the reader may merge. */
    public boolean isMerging() {
        return actor.has(Role.TEAM_LEAD, Role.DIRECTOR);
    }

    public String getOne() {
        return one;
    }

    public void setOne(String one) {
        this.one = one;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
