package fr.jalon.casework.access;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Answers a young person who asks for all that is kept of them. By a team lead, the only one who may read every part of
 * a file: health, protection and justice are closed to the direction. What is written is read before it is handed over,
 * private notes included, and left out where it would reveal another person. All of it is journaled.
 */
@UseCase(allowed = Role.TEAM_LEAD)
@RequestScoped
public class AnswerAccessRequest {

    private static final String SUBJECT = "AccessAnswer";

    private final AccessGathering gathering;
    private final AccessOmissions omissions;
    private final AccessCopies copies;
    private final Journal journal;

    @Inject
    AnswerAccessRequest(AccessGathering gathering, AccessOmissions omissions, AccessCopies copies, Journal journal) {
        this.gathering = gathering;
        this.omissions = omissions;
        this.copies = copies;
        this.journal = journal;
    }

    AnswerAccessRequest() {
        this(null, null, null, null);
    }

    /**
     * Something written, before it is handed over.
     *
     * @param heading of the thing it belongs to
     * @param detail what tells it from others within that thing; may be empty
     * @param fact key of what it says of it
     * @param omission why it is left out; null where it is handed over
     */
    public record Line(
            AccessPart part,
            String heading,
            String detail,
            String fact,
            String ref,
            String text,
            AccessOmission omission) {}

    /**
     * What is to be read before it is handed over.
     *
     * @param name how the young person is called
     * @param lines each writing once, part after part
     */
    public record Preparation(String name, List<Line> lines) {}

    /** All that was written of a young person, to be read in that language before it is handed over; journaled. */
    public Preparation prepare(long youngPersonId, Locale language) {
        Map<String, AccessOmission> out = omissions.of(youngPersonId);
        AccessAnswer answer = gathering.gather(youngPersonId, Set.of());
        journal.record(Journal.Action.READ, SUBJECT, Ids.text(youngPersonId), null);
        return new Preparation(
                answer.whose(), List.copyOf(lines(answer, out, language).values()));
    }

    private static Map<String, Line> lines(AccessAnswer answer, Map<String, AccessOmission> out, Locale language) {
        AccessWording wording = answer.wording().speaking(language);
        Map<String, Line> lines = new LinkedHashMap<>();
        answer.parts()
                .forEach((part, items) -> items.forEach(item -> item.writings().forEach(writing -> {
                    String ref = writing.written().ref();
                    lines.putIfAbsent(ref, line(part, item, writing, wording, out.get(ref)));
                })));
        return lines;
    }

    private static Line line(
            AccessPart part,
            AccessItem item,
            AccessItem.Writing writing,
            AccessWording wording,
            AccessOmission omission) {
        return new Line(
                part,
                item.heading(wording),
                writing.item() == item ? "" : writing.item().kind(wording),
                writing.fact(),
                writing.written().ref(),
                writing.written().text(),
                omission);
    }

    /**
     * Leaves something written out.
     *
     * @param reason why; it stays in the mission
     */
    public void leaveOut(long youngPersonId, String ref, String reason) {
        if (!lines(gathering.gather(youngPersonId, Set.of()), Map.of(), AccessWording.LANGUAGE)
                .containsKey(ref)) {
            throw Refused.notFound();
        }
        omissions.add(youngPersonId, ref, reason);
        journal.record(Journal.Action.UPDATE, SUBJECT, Ids.text(youngPersonId), "left out " + ref);
    }

    /** Hands over again what was left out. */
    public void putBack(long youngPersonId, String ref) {
        AccessOmission omission = omissions.of(youngPersonId).get(ref);
        if (omission == null) {
            throw Refused.notFound();
        }
        omissions.remove(omission);
        journal.record(Journal.Action.UPDATE, SUBJECT, Ids.text(youngPersonId), "put back " + ref);
    }

    /** Gathers all of it, and journals it: from here on it leaves Jalon. */
    public AccessAnswer open(long youngPersonId, AccessFormat format) {
        journal.record(Journal.Action.EXPORT, SUBJECT, Ids.text(youngPersonId), format.extension());
        return gathering.gather(youngPersonId, omissions.of(youngPersonId).keySet());
    }

    /** Writes what was gathered; the stream stays open. */
    public void write(AccessAnswer answer, AccessFormat format, OutputStream out) throws IOException {
        copies.write(answer, format, out);
    }
}
