package fr.jalon.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The application's own authentication, which lets in the servlet that runs the tests in the container. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestAuthentication extends JalonAuthentication {

    @Inject
    TestAuthentication(RecogniseCaller recognise) {
        super(recognise);
    }

    protected TestAuthentication() {
        this(null);
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        return request.getServletPath().startsWith("/ArquillianServletRunner")
                ? context.doNothing()
                : super.validateRequest(request, response, context);
    }
}
