package fr.jalon.labelling.reference;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page on which the label office says what a draft is: title, for whom, whose it is. */
@Named
@ViewScoped
public class DraftHeadView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EditDraft edit;
    private final ReadReferences references;
    private final Notices notices;

    private String id;
    private int revision;
    private String code;
    private String version;
    private String title;
    private String description;
    private String[] kinds = {};
    private boolean illustrative;
    private String notice;
    private String locale;
    private String copyright;

    @Inject
    DraftHeadView(EditDraft edit, ReadReferences references, Notices notices) {
        this.edit = edit;
        this.references = references;
        this.notices = notices;
    }

    DraftHeadView() {
        this(null, null, null);
    }

    /** Shows it as it is; refused to those who do not draft, and for what is no draft. */
    public void load() {
        ReferenceHead head = edit.open(Ids.parse(id)).head();
        revision = references.line(Ids.parse(id)).rowVersion();
        code = head.code();
        version = head.version();
        title = head.title();
        description = head.description();
        kinds = head.kinds().toArray(String[]::new);
        illustrative = head.illustrative();
        notice = head.notice();
        locale = head.locale();
        copyright = head.copyright();
    }

    public String save() {
        edit.saveHead(
                Ids.parse(id),
                new HeadText(version, title, description, List.of(kinds), illustrative, notice, locale, copyright),
                revision);
        notices.done("reference.headSaved");
        return "/labelling/reference/reference.xhtml?faces-redirect=true&id=" + id;
    }

    public List<String> getAllKinds() {
        return ReferenceHead.KINDS;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCode() {
        return code;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String[] getKinds() {
        return kinds.clone();
    }

    public void setKinds(String[] kinds) {
        this.kinds = kinds.clone();
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    public void setIllustrative(boolean illustrative) {
        this.illustrative = illustrative;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }

    public String getLocale() {
        return locale;
    }

    public void setLocale(String locale) {
        this.locale = locale;
    }

    public String getCopyright() {
        return copyright;
    }

    public void setCopyright(String copyright) {
        this.copyright = copyright;
    }
}
