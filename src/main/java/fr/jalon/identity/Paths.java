package fr.jalon.identity;

import fr.jalon.tenancy.Workspace;
import java.util.Optional;

/** What each path of the application needs: an account or none, and which workspace its queries run in. */
final class Paths {

    static final String SIGN_IN = "/sign-in.xhtml";
    static final String CHOICE = "/workspace.xhtml";

    /** Calendars carry their secret in the address, as no calendar can give another: it says in which workspace it is. */
    private static final String CALENDARS = "/api/v1/calendars/";

    private Paths() {}

    /** Whether the path may be called by anybody. */
    static boolean isPublic(String path) {
        return path.equals(SIGN_IN)
                || path.equals("/")
                || path.equals("/index.xhtml")
                || path.startsWith("/register/")
                || path.startsWith("/api/v1/public/")
                || path.startsWith(CALENDARS)
                || path.startsWith("/error/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/openapi")
                || path.startsWith("/health")
                || path.startsWith("/metrics")
                || path.equals("/favicon.ico");
    }

    /** Whether the path is answered before a workspace is chosen. */
    static boolean isBeforeChoice(String path) {
        return isPublic(path) || path.equals(CHOICE) || path.startsWith("/profile/");
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    /** The workspace of a request; empty where its path needs none, so that no query can run. */
    static Optional<Workspace> workspace(String path, SignedIn someone) {
        if (path.startsWith("/register/") || path.startsWith("/api/v1/public/")) {
            return Optional.of(Workspace.PUBLIC);
        }
        if (path.startsWith(CALENDARS)) {
            return Optional.empty();
        }
        if (path.equals(SIGN_IN) || path.equals(CHOICE) || path.startsWith("/profile/")) {
            return Optional.of(Workspace.IDENTITY);
        }
        return Optional.ofNullable(someone).map(SignedIn::workspace);
    }
}
