package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.AuditorKind;

/** An auditor in a list, as JSON. */
public final class AuditorItem {

    public String id;
    public String name;
    public AuditorKind kind;
    public String organisation;
    public String region;
    public Seniority seniority;
    public int quota;
    public int audits;
    public boolean active;

    /** For JSON. */
    public AuditorItem() {}

    AuditorItem(AuditorLine line) {
        id = line.textId();
        name = line.name();
        kind = line.kind();
        organisation = line.organisation();
        region = line.region();
        seniority = line.seniority();
        quota = line.quota();
        audits = line.audits();
        active = line.active();
    }
}
