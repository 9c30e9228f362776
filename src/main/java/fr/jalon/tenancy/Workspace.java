package fr.jalon.tenancy;

import java.io.Serializable;

/**
 * Where a unit of work reads and writes: a database, and the MariaDB role that limits what it can touch. A thread is
 * in one workspace at most, entered before its first query and left at its end.
 */
public record Workspace(String database, String role) implements Serializable {

    /** Sign-in, profile and access tokens. */
    public static final Workspace IDENTITY = new Workspace("network", "jalon_identity");

    /** The platform administrator: structures and accounts, no case file. */
    public static final Workspace ADMINISTRATION = new Workspace("network", "jalon_administration");

    /** What needs no account: the public register. */
    public static final Workspace PUBLIC = new Workspace("network", "jalon_public");

    /** The auditors' window on what the audits show. */
    public static final Workspace AUDIT = new Workspace("audit", "jalon_audit");

    /** What the members of the national label commission see: the agendas that were sent to them, and their files. */
    public static final Workspace COMMISSION = new Workspace("commission", "jalon_commission");

    private static final ThreadLocal<Workspace> CURRENT = new ThreadLocal<>();

    public Workspace {
        if (!database.matches("[a-z0-9_]{1,64}") || !role.matches("[a-z0-9_]{1,64}")) {
            throw new IllegalArgumentException("Not a workspace: " + database + ", " + role);
        }
    }

    /** The workspace of a structure. */
    public static Workspace of(StructureCode structure) {
        return new Workspace(structure.database(), structure.database());
    }

    /**
     * The workspace of this thread.
     *
     * @throws IllegalStateException where none was entered: no tenant, no connection
     */
    public static Workspace current() {
        Workspace workspace = CURRENT.get();
        if (workspace == null) {
            throw new IllegalStateException("No workspace was entered before the first query");
        }
        return workspace;
    }

    /** Whether this thread is in a workspace. */
    public static boolean isEntered() {
        return CURRENT.get() != null;
    }

    /**
     * Enters this workspace until the result is closed.
     *
     * @throws IllegalStateException where the thread is in a workspace already: a unit of work has exactly one
     */
    public Stay enter() {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("Already in workspace " + CURRENT.get().database);
        }
        CURRENT.set(this);
        return CURRENT::remove;
    }

    /** A stay in a workspace; closing it leaves. */
    @FunctionalInterface
    public interface Stay extends AutoCloseable {
        @Override
        void close();
    }
}
