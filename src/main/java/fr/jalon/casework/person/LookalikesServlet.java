package fr.jalon.casework.person;

import fr.jalon.casework.DateText;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The files that look like the one being registered, while it is being typed. Posted: nothing stands in an address. */
@WebServlet("/casework/person/lookalikes")
public class LookalikesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient RegisterYoungPerson register;
    private final transient Wording wording;

    @Inject
    LookalikesServlet(RegisterYoungPerson register, Wording wording) {
        this.register = register;
        this.wording = wording;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PersonForm typed = new PersonForm();
        typed.setFirstName(request.getParameter("firstName"));
        typed.setBirthName(request.getParameter("birthName"));
        typed.setUsedName(request.getParameter("usedName"));
        typed.setNir(request.getParameter("nir"));
        typed.setPhone(request.getParameter("phone"));
        String birthDate = request.getParameter("birthDate");
        typed.setBirthDate(birthDate == null ? null : DateText.parse(birthDate).orElse(null));
        try {
            List<Line> lines = new ArrayList<>(register.lookalikes(typed).stream()
                    .map(duplicate -> line(duplicate, request.getContextPath()))
                    .toList());
            if (register.isFollowedElsewhere(typed)) {
                Line line = new Line();
                line.name = wording.sentence("person.elsewhere", List.of());
                line.about = wording.sentence("person.elsewhere.text", List.of());
                lines.add(line);
            }
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(JsonBinding.JSONB.toJson(lines));
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Line line(Duplicate duplicate, String application) {
        Line line = new Line();
        line.href = application + "/casework/file/file.xhtml?id="
                + Ids.text(duplicate.file().id());
        line.name = duplicate.file().displayName();
        line.about = wording.text(
                        "person.fileNumber", wording.number(duplicate.file().fileNumber()))
                + ", "
                + wording.text(
                        "person.duplicate.born",
                        wording.longDate(duplicate.file().birthDate()))
                + " : "
                + duplicate.reasons().stream()
                        .map(reason -> wording.sentence("duplicate." + reason, List.of()))
                        .collect(Collectors.joining(", "));
        return line;
    }

    /** One file, as the form shows it; without an address where it is not of this mission. */
    public static class Line {

        public String href;
        public String name;
        public String about;
    }
}
