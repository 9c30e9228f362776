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
import java.util.Collections;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts each request into its workspace, and says to the use cases who makes it. */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST)
public class WorkspaceFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String FORWARDED = "X-Forwarded-For";

    private final transient Actor actor;
    private final transient TrustedProxies proxies;

    @Inject
    WorkspaceFilter(Actor actor) {
        this.actor = actor;
        this.proxies = TrustedProxies.of(ConfigProvider.getConfig()
                .getOptionalValue(TrustedProxies.SETTING, String.class)
                .orElse(""));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SignedIn someone = (SignedIn) request.getAttribute(JalonAuthentication.SIGNED_IN);
        actor.is(someone, proxies.client(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED))));
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
}
