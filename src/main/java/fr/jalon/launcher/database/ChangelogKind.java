package fr.jalon.launcher.database;

import fr.jalon.launcher.tenants.StructureKind;

/** The kinds of databases: each has its own tree of changes, in the folder of the same name under {@code liquibase}. */
public enum ChangelogKind {
    NETWORK,
    MISSION,
    ASSOCIATION,
    UNION,
    AUDIT,
    COMMISSION;

    static ChangelogKind of(StructureKind kind) {
        return switch (kind) {
            case MISSION -> MISSION;
            case ASSOCIATION -> ASSOCIATION;
            case NATIONAL_UNION -> UNION;
        };
    }

    String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
