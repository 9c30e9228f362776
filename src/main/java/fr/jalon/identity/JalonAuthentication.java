package fr.jalon.identity;

import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The application's one authentication mechanism: the session that the sign-in page began, or a bearer token for REST.
 * It tells the container and leaves the {@link SignedIn} on the request.
 */
@ApplicationScoped
public class JalonAuthentication implements HttpAuthenticationMechanism {

    static final String SIGNED_IN = SignedIn.class.getName();
    static final String SIGNED_ACCOUNT = SignedAccount.class.getName();

    private static final String BEARER = "Bearer ";

    private final RecogniseCaller recognise;

    @Inject
    JalonAuthentication(RecogniseCaller recognise) {
        this.recognise = recognise;
    }

    protected JalonAuthentication() {
        this(null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        SecurityHeaders.put(request, response);
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<SignedIn> someone =
                Paths.isPublic(path) && request.getSession(false) == null ? Optional.empty() : recognise(request, path);
        if (someone.isPresent()) {
            request.setAttribute(SIGNED_IN, someone.get());
            Set<String> groups = someone.get().roles().stream().map(Role::name).collect(Collectors.toSet());
            return context.notifyContainerAboutLogin(
                    String.valueOf(someone.get().accountId()), groups);
        }
        if (Paths.isPublic(path)) {
            return context.doNothing();
        }
        if (Paths.isApi(path)) {
            return unauthorised(response, context);
        }
        boolean mayStay = signedAccount(request).isPresent();
        if (mayStay && Paths.isBeforeChoice(path)) {
            return context.doNothing();
        }
        String target = request.getContextPath() + (mayStay ? Paths.CHOICE : Paths.SIGN_IN);
        return context.redirect(path.equals(Paths.CHOICE) ? target : target + "?next=" + next(request, path));
    }

    private Optional<SignedIn> recognise(HttpServletRequest request, String path) {
        String header = request.getHeader("Authorization");
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            if (Paths.isApi(path) && header != null && header.startsWith(BEARER)) {
                return recognise.byToken(header.substring(BEARER.length()).strip());
            }
            HttpSession session = request.getSession(false);
            if (session == null || !(session.getAttribute(SIGNED_IN) instanceof SignedIn before)) {
                return Optional.empty();
            }
            Optional<SignedIn> now = recognise.again(before);
            if (now.isEmpty()) {
                session.invalidate();
            }
            return now;
        }
    }

    static Optional<SignedAccount> signedAccount(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SIGNED_ACCOUNT) instanceof SignedAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    private static AuthenticationStatus unauthorised(HttpServletResponse response, HttpMessageContext context) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"jalon\"");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter()
                    .write(
                            "{\"type\":\"about:blank\",\"status\":401,\"title\":\"Jeton d’accès absent, expiré ou révoqué\","
                                    + "\"detail\":\"Joignez un jeton valide, créé dans votre profil :"
                                    + " Authorization: Bearer jln_…\"}");
        } catch (IOException gone) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static String next(HttpServletRequest request, String path) {
        return URLEncoder.encode(pathAndQuery(request, path), StandardCharsets.UTF_8);
    }

    private static String pathAndQuery(HttpServletRequest request, String path) {
        return request.getMethod().equals("GET") && request.getQueryString() != null
                ? path + "?" + request.getQueryString()
                : path;
    }
}
