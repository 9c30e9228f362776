package fr.jalon.casework.search;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.table.ExportFormat;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The list that the screen shows, as a file. */
@WebServlet("/casework/search/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient ExportYoungPeople exports;

    @Inject
    ExportServlet(ExportYoungPeople exports) {
        this.exports = exports;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ExportYoungPeople.Export export = exports.open(
                    YoungPeopleCriteria.from(request::getParameter), ExportFormat.of(request.getParameter("format")));
            response.setContentType(export.format().mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + export.fileName() + "\"");
            response.setHeader("Cache-Control", "no-store");
            exports.write(export, response.getOutputStream());
        } catch (Refused refused) {
            boolean forbidden = refused.kind() == Refused.Kind.FORBIDDEN;
            response.sendError(forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
