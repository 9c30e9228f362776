package fr.jalon.labelling.evidence;

/** Who may see a piece of evidence; MariaDB's views keep it from everybody else. */
public enum Confidentiality {
    /** The people of the structure alone. */
    STRUCTURE("lock"),
    /** Its association too, once the structure has consented. */
    NETWORK("sitemap"),
    /** The auditors of its open audits; its association too, once the structure has consented. */
    AUDITORS("verified");

    private final String icon;

    Confidentiality(String icon) {
        this.icon = icon;
    }

    public String getIcon() {
        return icon;
    }
}
