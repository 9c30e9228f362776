package fr.jalon.shared.web;

import fr.jalon.shared.i18n.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Remembers the language that a reader chose, for a year. */
@WebFilter("*.xhtml")
public class LanguageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 3600;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = request.getParameter(Shell.LANGUAGE);
        if (asked != null) {
            Cookie cookie = new Cookie(Shell.LANGUAGE, Texts.supported(asked).getLanguage());
            cookie.setMaxAge(YEAR);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        chain.doFilter(request, response);
    }
}
