package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.ReadReferences;
import fr.jalon.labelling.reference.ReferenceForm;
import fr.jalon.labelling.reference.ReferenceLine;
import fr.jalon.shared.web.Etags;
import jakarta.ws.rs.core.Response;

/** What a change of a draft answers: the draft as it is now, with its revision. */
final class DraftAnswer {

    private DraftAnswer() {}

    static Response of(Response.ResponseBuilder answer, ReadReferences read, long id) {
        ReferenceLine line = read.line(id);
        return answer.entity(ReferenceForm.summary(read.find(id), line))
                .tag(Etags.of(line.rowVersion()))
                .build();
    }
}
