package fr.jalon.identity;

import fr.jalon.tenancy.Workspace;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Puts each request into its workspace, and says to the use cases who makes it. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class WorkspaceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    @Inject
    WorkspaceFilter(Actor actor) {
        this.actor = actor;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignedIn someone = (SignedIn) request.getAttribute(JalonAuthentication.SIGNED_IN);
        actor.is(someone, request.getRemoteAddr());
        secure(response);
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Workspace> workspace = Paths.workspace(path, someone);
        if (workspace.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try (Workspace.Stay stay = workspace.get().enter()) {
            chain.doFilter(request, response);
        }
    }

    private static void secure(HttpServletResponse response) {
        response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }
}
