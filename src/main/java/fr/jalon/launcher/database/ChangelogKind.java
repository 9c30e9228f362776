package fr.jalon.launcher.database;

/** The kinds of databases: each has its own tree of changes, in the folder of the same name under {@code liquibase}. */
public enum ChangelogKind {
    NETWORK,
    MISSION,
    ASSOCIATION,
    UNION,
    AUDIT;

    String folder() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
