package fr.jalon.labelling.evidence;

import fr.jalon.tenancy.StructureCode;
import java.util.List;

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

    /** What a structure chooses from: an association and the union have no association above them. */
    static List<Confidentiality> of(StructureCode structure) {
        return structure.isMission() ? List.of(values()) : List.of(STRUCTURE, AUDITORS);
    }

    public String getIcon() {
        return icon;
    }
}
