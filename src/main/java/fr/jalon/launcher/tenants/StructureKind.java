package fr.jalon.launcher.tenants;

import fr.jalon.launcher.database.ChangelogKind;

/** What a structure of the network is, and so which tree of changes its database follows. */
public enum StructureKind {
    MISSION("mission locale", ChangelogKind.MISSION),
    ASSOCIATION("association régionale", ChangelogKind.ASSOCIATION),
    NATIONAL_UNION("union nationale", ChangelogKind.UNION);

    private final String label;
    private final ChangelogKind changelog;

    StructureKind(String label, ChangelogKind changelog) {
        this.label = label;
        this.changelog = changelog;
    }

    public String label() {
        return label;
    }

    public ChangelogKind changelog() {
        return changelog;
    }
}
