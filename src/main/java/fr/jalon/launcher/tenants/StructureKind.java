package fr.jalon.launcher.tenants;

/** What a structure of the network is. */
public enum StructureKind {
    MISSION("mission locale"),
    ASSOCIATION("association régionale"),
    NATIONAL_UNION("union nationale");

    private final String label;

    StructureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
