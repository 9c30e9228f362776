package fr.jalon.casework.search;

import fr.jalon.casework.duplicate.ReadMerges;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Leads from what was typed in a search box to the file or to the list. Posted, and answered by an address in which no
 * number, telephone or mail stands: those who are found by one are named there by their file numbers.
 */
@WebServlet("/casework/search/find")
public class FindServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String LIST = "/casework/person/list.xhtml?";

    private final transient SuggestPeople people;
    private final transient ReadMerges merges;

    @Inject
    FindServlet(SuggestPeople people, ReadMerges merges) {
        this.people = people;
        this.merges = merges;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        String criteria = request.getParameter("criteria");
        try {
            String where =
                    where(typed, criteria == null ? YoungPeopleCriteria.all() : YoungPeopleCriteria.of(criteria));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + where);
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private String where(String typed, YoungPeopleCriteria criteria) {
        SearchText text = SearchText.of(typed);
        if (!text.isPersonal() && text.kind() != SearchText.Kind.FILE_NUMBER) {
            return LIST + criteria.withText(typed).query();
        }
        List<Suggestion> found = people.suggest(typed);
        if (found.size() == 1) {
            return "/casework/file/file.xhtml?id=" + Ids.text(found.get(0).id());
        }
        if (found.isEmpty() && text.kind() == SearchText.Kind.FILE_NUMBER) {
            Optional<ReadMerges.Gone> gone = merges.whereIsNumber(Integer.parseInt(typed.strip()));
            if (gone.isPresent()) {
                return "/casework/file/file.xhtml?id=" + Ids.text(gone.get().id());
            }
        }
        if (found.isEmpty()) {
            return LIST + "list=all&none=" + text.kind().name().toLowerCase(Locale.ROOT);
        }
        List<Integer> numbers = found.stream().map(Suggestion::fileNumber).toList();
        return LIST + YoungPeopleCriteria.all().withFiles(numbers).query();
    }
}
