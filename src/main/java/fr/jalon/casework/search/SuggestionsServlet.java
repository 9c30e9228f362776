package fr.jalon.casework.search;

import fr.jalon.casework.Wording;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.json.JsonBinding;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Whom the text in a search box may mean, as it is being typed. Posted, so that no number stands in an address. */
@WebServlet("/casework/search/suggestions")
public class SuggestionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient SuggestPeople people;
    private final transient Wording wording;

    @Inject
    SuggestionsServlet(SuggestPeople people, Wording wording) {
        this.people = people;
        this.wording = wording;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<Line> lines = people.suggest(request.getParameter("q")).stream()
                    .map(one -> line(one, request.getContextPath()))
                    .toList();
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(JsonBinding.JSONB.toJson(lines));
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Line line(Suggestion one, String application) {
        Line line = new Line();
        line.href = application + "/casework/file/file.xhtml?id=" + Ids.text(one.id());
        line.name = one.name();
        line.about = wording.text("people.age", wording.age(one.birthDate(), people.today())) + " · "
                + wording.text("person.fileNumber", wording.number(one.fileNumber()))
                + (one.counsellor() == null ? "" : " · " + one.counsellor());
        return line;
    }

    /** What the box shows of one. */
    public static class Line {

        public String href;
        public String name;
        public String about;
    }
}
