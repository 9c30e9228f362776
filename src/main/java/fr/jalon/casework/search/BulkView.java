package fr.jalon.casework.search;

import fr.jalon.casework.Notice;
import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.Theme;
import fr.jalon.shared.Ids;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The page that acts on the files chosen in a list: what to do, what that will do, then it is done. */
@Named
@ViewScoped
public class BulkView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ActOnSeveral actOnSeveral;
    private final ListYoungPeople people;

    private List<Long> files = List.of();
    private String back = "list=mine";
    private String what = "assign";
    private Long counsellor;
    private ActKind kind = ActKind.COLLECTIVE_INFORMATION;
    private LocalDate heldOn;
    private int minutes = 60;
    private Theme theme;
    private BulkPreview preview;

    @Inject
    BulkView(ActOnSeveral actOnSeveral, ListYoungPeople people) {
        this.actOnSeveral = actOnSeveral;
        this.people = people;
    }

    BulkView() {
        this(null, null);
    }

    /** Takes what was chosen, posted by the list: some files, or all that it shows. */
    public void load() {
        Map<String, String[]> posted =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        YoungPeopleCriteria criteria = YoungPeopleCriteria.of(first(posted, "criteria", ""));
        back = criteria.query();
        heldOn = people.today();
        files = new ArrayList<>(
                first(posted, "whole", "false").equals("true")
                        ? actOnSeveral.whole(criteria)
                        : actOnSeveral.chosen(Arrays.stream(posted.getOrDefault("chosen", new String[0]))
                                .map(Ids::parse)
                                .distinct()
                                .toList()));
    }

    private static String first(Map<String, String[]> posted, String name, String otherwise) {
        String[] values = posted.get(name);
        return values == null || values.length == 0 ? otherwise : values[0];
    }

    /** Says what will be done. */
    public String look() {
        preview = isAssigning() ? actOnSeveral.assignment(files, counsellor) : actOnSeveral.act(files, details());
        return null;
    }

    /** Goes back to what to do. */
    public String change() {
        preview = null;
        return null;
    }

    /** Does it and goes back to the list. */
    public String confirm() {
        int done = isAssigning() ? actOnSeveral.assign(preview, counsellor) : actOnSeveral.record(preview, details());
        Notice.afterRedirect(isAssigning() ? "bulk.done.assign" : "bulk.done.act", done);
        return "/casework/person/list.xhtml?faces-redirect=true&" + back;
    }

    private ActDetails details() {
        return new ActDetails(kind, heldOn, minutes, Channel.ON_SITE, theme, null);
    }

    public boolean isAssigning() {
        return "assign".equals(what);
    }

    /** How many were chosen. */
    public int getCount() {
        return files.size();
    }

    /** What will be done; null until it was asked. */
    public BulkPreview getPreview() {
        return preview;
    }

    /** Where the list is, after the question mark. */
    public String getBack() {
        return back;
    }

    /** Who may be a referent, names by account. */
    public Map<Long, String> getCounsellors() {
        return people.counsellors();
    }

    /** What is done with several young people at once. */
    public List<ActKind> getKinds() {
        return List.of(ActKind.COLLECTIVE_INFORMATION, ActKind.WORKSHOP);
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Long getCounsellor() {
        return counsellor;
    }

    public void setCounsellor(Long counsellor) {
        this.counsellor = counsellor;
    }

    public ActKind getKind() {
        return kind;
    }

    public void setKind(ActKind kind) {
        this.kind = kind;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }
}
