package fr.jalon.oversight.support;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.tenancy.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** A mission reads its requests for support, an association those of its missions. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR, Role.LABEL_OFFICER, Role.NETWORK_OFFICER})
@ApplicationScoped
public class ReadSupport {

    /** A page of a list: its rows, the names of the missions by code, and how many there are in all. */
    public record Page(List<SupportRequest> rows, Map<String, String> names, long total) {}

    /** A request, its messages, and who asked. */
    public record Exchange(SupportRequest request, String mission, List<SupportMessage> messages) {}

    private final SupportRequests requests;
    private final Structures structures;
    private final Actor actor;

    @Inject
    ReadSupport(SupportRequests requests, Structures structures, Actor actor) {
        this.requests = requests;
        this.structures = structures;
        this.actor = actor;
    }

    ReadSupport() {
        this(null, null, null);
    }

    /** A page of those in this state, of this mission; null for any. */
    public Page page(SupportState state, String structure, int first, int size) {
        SupportRequests.Filter filter = new SupportRequests.Filter(state, structure);
        List<SupportRequest> rows = requests.page(filter, first, size);
        Map<String, String> names = structures.names(
                rows.stream().map(SupportRequest::getStructureCode).distinct().toList());
        return new Page(rows, names, requests.count(filter));
    }

    /** How many are in each state that there is one in. */
    public Map<SupportState, Long> counts() {
        return requests.counts();
    }

    /** The missions of which there are requests: name by code. */
    public Map<String, String> missions() {
        return structures.names(requests.structures());
    }

    /** At most so many after an identifier. */
    public List<SupportRequest> after(long id, int limit) {
        return requests.after(id, limit);
    }

    /** One with its messages. The mission that asked has then read the answer. */
    public Exchange open(long id) {
        SupportRequest request = requests.find(id);
        if (request.isUnread() && actor.structureCode().isMission()) {
            requests.read(id);
        }
        String code = request.getStructureCode();
        return new Exchange(request, structures.names(List.of(code)).get(code), requests.messages(id));
    }

    /** What waits for the reader: requests to answer, or answers to read. */
    public int waiting() {
        long waiting = actor.structureCode().isMission()
                ? requests.unread()
                : requests.count(new SupportRequests.Filter(SupportState.ASKED, null));
        return Math.toIntExact(waiting);
    }
}
