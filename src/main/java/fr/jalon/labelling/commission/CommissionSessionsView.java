package fr.jalon.labelling.commission;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The sessions; for the label office also what waits for one, and the appeals. Which list and page are in the address. */
@Named
@RequestScoped
public class CommissionSessionsView {

    private static final int SIZE = 25;
    private static final String WAITING = "waiting";
    private static final String APPEALS = "appeals";

    private final ReadSessions read;
    private final PlanAgenda agenda;
    private final AnswerAppeals answer;
    private final Actor actor;

    private String view;
    private int page = 1;
    private long total;
    private List<CommissionSession> sessions = List.of();
    private List<Candidate> waiting = List.of();
    private List<Appeal> appeals = List.of();

    @Inject
    CommissionSessionsView(ReadSessions read, PlanAgenda agenda, AnswerAppeals answer, Actor actor) {
        this.read = read;
        this.agenda = agenda;
        this.answer = answer;
        this.actor = actor;
    }

    CommissionSessionsView() {
        this(null, null, null, null);
    }

    /** Reads the list asked for. */
    public void load() {
        page = Math.max(page, 1);
        int first = (page - 1) * SIZE;
        if (isOffice() && isShown(WAITING)) {
            total = agenda.count();
            waiting = agenda.page(first, SIZE);
        } else if (isOffice() && isShown(APPEALS)) {
            appeals = answer.all();
        } else {
            total = read.count();
            sessions = read.page(first, SIZE);
        }
    }

    /** Whether the reader is of the label office. */
    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    public boolean isShown(String list) {
        return list.equals(view);
    }

    /** How many audits and appeals are on no agenda. */
    public int getWaitingCount() {
        return agenda.count();
    }

    /** How many appeals wait for an answer. */
    public int getAppealCount() {
        return answer.waiting();
    }

    public List<CommissionSession> getSessions() {
        return sessions;
    }

    public List<Candidate> getWaiting() {
        return waiting;
    }

    public List<Appeal> getAppeals() {
        return appeals;
    }

    public String getPreviousHref() {
        return page > 1 ? href(page - 1) : null;
    }

    public String getNextHref() {
        return (long) page * SIZE < total ? href(page + 1) : null;
    }

    private String href(int other) {
        return "list.xhtml?" + (isShown(WAITING) ? "view=" + WAITING + "&" : "") + "page=" + other;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
