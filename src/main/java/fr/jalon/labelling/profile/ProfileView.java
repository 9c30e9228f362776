package fr.jalon.labelling.profile;

import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page on which a structure says what it is. */
@Named("structureProfileView")
@ViewScoped
public class ProfileView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final KeepProfile keep;
    private final Notices notices;

    private int version;
    private String plie;
    private String qpv;
    private String frr;
    private Integer sites;
    private Integer staff;
    private Integer young;

    @Inject
    ProfileView(KeepProfile keep, Notices notices) {
        this.keep = keep;
        this.notices = notices;
    }

    ProfileView() {
        this(null, null);
    }

    /** Shows it as it was said last. */
    public void load() {
        ProfileSheet sheet = keep.read();
        version = sheet.version();
        plie = text(sheet.plie());
        qpv = text(sheet.qpv());
        frr = text(sheet.frr());
        sites = sheet.sites();
        staff = sheet.staff();
        young = sheet.young();
    }

    /** Saves it and goes back to the diagnoses, where it matters. */
    public String save() {
        keep.keep(new ProfileSheet(flag(plie), flag(qpv), flag(frr), sites, staff, young, null, null, 0), version);
        notices.done("structureProfile.saved");
        return "/labelling/diagnosis/list.xhtml?faces-redirect=true";
    }

    private static String text(Boolean flag) {
        return flag == null ? "" : flag.toString();
    }

    private static Boolean flag(String text) {
        return text == null || text.isEmpty() ? null : Boolean.valueOf(text);
    }

    public String getPlie() {
        return plie;
    }

    public void setPlie(String plie) {
        this.plie = plie;
    }

    public String getQpv() {
        return qpv;
    }

    public void setQpv(String qpv) {
        this.qpv = qpv;
    }

    public String getFrr() {
        return frr;
    }

    public void setFrr(String frr) {
        this.frr = frr;
    }

    public Integer getSites() {
        return sites;
    }

    public void setSites(Integer sites) {
        this.sites = sites;
    }

    public Integer getStaff() {
        return staff;
    }

    public void setStaff(Integer staff) {
        this.staff = staff;
    }

    public Integer getYoung() {
        return young;
    }

    public void setYoung(Integer young) {
        this.young = young;
    }
}
