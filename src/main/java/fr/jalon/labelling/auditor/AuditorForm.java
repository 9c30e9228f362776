package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.AuditorKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** What is typed about an auditor. */
public class AuditorForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_QUOTA = 6;

    private AuditorKind kind = AuditorKind.NETWORK;
    private String organisation;
    private String regionCode;
    private String department;
    private Seniority seniority = Seniority.CONFIRMED;
    private String[] structureKinds = {};
    private String themes;
    private String languages = "français";
    private Integer quota = USUAL_QUOTA;
    private boolean active = true;

    static AuditorForm of(AuditorData data) {
        AuditorForm form = new AuditorForm();
        form.kind = data.kind();
        form.organisation = data.organisation();
        form.regionCode = data.regionCode();
        form.department = data.department();
        form.seniority = data.seniority();
        form.structureKinds = data.structureKinds().toArray(String[]::new);
        form.themes = data.themes();
        form.languages = data.languages();
        form.quota = data.quota();
        form.active = data.active();
        return form;
    }

    AuditorData data() {
        return new AuditorData(
                kind,
                organisation,
                regionCode,
                department,
                seniority,
                Set.of(structureKinds),
                themes,
                languages,
                quota,
                active);
    }

    public AuditorKind getKind() {
        return kind;
    }

    public void setKind(AuditorKind kind) {
        this.kind = kind;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public void setRegionCode(String regionCode) {
        this.regionCode = regionCode;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public Seniority getSeniority() {
        return seniority;
    }

    public void setSeniority(Seniority seniority) {
        this.seniority = seniority;
    }

    public String[] getStructureKinds() {
        return structureKinds.clone();
    }

    public void setStructureKinds(String[] structureKinds) {
        this.structureKinds = structureKinds == null ? new String[0] : structureKinds.clone();
    }

    public String getThemes() {
        return themes;
    }

    public void setThemes(String themes) {
        this.themes = themes;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public Integer getQuota() {
        return quota;
    }

    public void setQuota(Integer quota) {
        this.quota = quota;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    /** What is typed about days, trainings and interests: a line at a time. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private LocalDate from;
        private LocalDate until;
        private String structure;
        private String region;
        private String text;

        DeclaredInterest.Words interest() {
            return new DeclaredInterest.Words(blank(structure), blank(region), text, from, until);
        }

        private static String blank(String code) {
            return code == null || code.isBlank() ? null : code;
        }

        public LocalDate getFrom() {
            return from;
        }

        public void setFrom(LocalDate from) {
            this.from = from;
        }

        public LocalDate getUntil() {
            return until;
        }

        public void setUntil(LocalDate until) {
            this.until = until;
        }

        public String getStructure() {
            return structure;
        }

        public void setStructure(String structure) {
            this.structure = structure;
        }

        public String getRegion() {
            return region;
        }

        public void setRegion(String region) {
            this.region = region;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }
}
