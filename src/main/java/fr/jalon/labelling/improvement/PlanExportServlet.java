package fr.jalon.labelling.improvement;

import fr.jalon.shared.error.Refused;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the screen shows of the plan, as a file. */
@WebServlet("/labelling/improvement/export")
public class PlanExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ExportPlan export;

    @Inject
    PlanExportServlet(ExportPlan export) {
        this.export = export;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ExportPlan.Made made =
                    export.make(request.getParameter("table"), request.getParameter("format"), request::getParameter);
            response.setContentType(made.mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + made.fileName() + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(made.content());
        } catch (Refused refused) {
            boolean forbidden = refused.kind() == Refused.Kind.FORBIDDEN;
            response.sendError(forbidden ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
