package fr.jalon.casework.transfer;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The transfers of the mission, received or sent, the latest first. */
@Named
@RequestScoped
public class TransferListView {

    private static final int PAGE = 25;
    private static final String SENT = "sent";
    private static final String RECEIVED = "received";

    private final ReadTransfers read;
    private final Actor actor;

    private String list;
    private String before;
    private List<Transfer> found = List.of();

    @Inject
    TransferListView(ReadTransfers read, Actor actor) {
        this.read = read;
        this.actor = actor;
    }

    TransferListView() {
        this(null, null);
    }

    /** Reads one page. */
    public void load() {
        long bound = before == null || before.isBlank() ? Long.MAX_VALUE : Ids.parse(before);
        found = getList().equals(SENT) ? read.sent(bound, PAGE + 1) : read.received(bound, PAGE + 1);
    }

    public List<Transfer> getTransfers() {
        return found.subList(0, Math.min(PAGE, found.size()));
    }

    /** Where the next page begins; null on the last one. */
    public String getNext() {
        return found.size() > PAGE ? found.get(PAGE - 1).getKey() : null;
    }

    /** Whether the reader decides on what others propose. */
    public boolean isDeciding() {
        return actor.has(Role.TEAM_LEAD, Role.DIRECTOR);
    }

    /** Which are shown: those received, for who decides, unless the others were asked for. */
    public String getList() {
        return SENT.equals(list) || !isDeciding() ? SENT : RECEIVED;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }
}
