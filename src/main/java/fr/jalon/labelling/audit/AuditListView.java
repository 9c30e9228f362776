package fr.jalon.labelling.audit;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The list of audits: all of them for the label office, their own for auditors, a mission's for the mission. Its state is in
 * its address: state of the audits, sort and page.
 */
@Named
@RequestScoped
public class AuditListView {

    private static final int SIZE = 25;

    private final FollowAudits follow;
    private final OpenAuditFile own;
    private final PrepareAudit prepare;
    private final ReadOwnAudits mission;
    private final Actor actor;

    private String state;
    private String sort;
    private int page = 1;
    private int total;
    private List<AuditSummary> rows = List.of();
    private List<Audit> missionAudits = List.of();
    private List<AuditedStructure> ready = List.of();

    @Inject
    AuditListView(FollowAudits follow, OpenAuditFile own, PrepareAudit prepare, ReadOwnAudits mission, Actor actor) {
        this.follow = follow;
        this.own = own;
        this.prepare = prepare;
        this.mission = mission;
        this.actor = actor;
    }

    AuditListView() {
        this(null, null, null, null, null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        int first = (page - 1) * SIZE;
        if (isOffice()) {
            AuditSummaries.Filter filter = new AuditSummaries.Filter(null, wanted());
            total = follow.count(filter);
            rows = follow.page(filter, order(), first, SIZE);
            ready = prepare.ready();
        } else if (isAuditor()) {
            total = own.count(wanted());
            rows = own.page(wanted(), order(), first, SIZE);
        } else {
            missionAudits = mission.all();
            total = missionAudits.size();
        }
    }

    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    public boolean isAuditor() {
        return actor.has(Role.AUDITOR);
    }

    /** Whether the reader is of an audited mission. */
    public boolean isMission() {
        return !isOffice() && !isAuditor();
    }

    /** What an export of the same list is asked with. */
    public String getQuery() {
        return query(wanted(), order());
    }

    public List<AuditSummary> getRows() {
        return rows;
    }

    public List<Audit> getMissionAudits() {
        return missionAudits;
    }

    /** Structures that wait for an audit. */
    public List<AuditedStructure> getReady() {
        return ready;
    }

    public int getTotal() {
        return total;
    }

    /** The states that the reader's audits may be in. */
    public List<AuditState> getStates() {
        return Arrays.stream(AuditState.values())
                .filter(one -> !isAuditor() || one.isWithAuditors())
                .toList();
    }

    public AuditSummaries.Sort[] getSorts() {
        return AuditSummaries.Sort.values();
    }

    /** Whether the list shows this state; null stands for all. */
    public boolean current(AuditState one) {
        return one == wanted();
    }

    public boolean sortedBy(AuditSummaries.Sort one) {
        return one == order();
    }

    /** Address of the list of audits in this state; null stands for all. */
    public String href(AuditState one) {
        return href(one, order(), 1);
    }

    /** Address of the same list in another order. */
    public String sorted(AuditSummaries.Sort one) {
        return href(wanted(), one, 1);
    }

    public String getPreviousHref() {
        return page > 1 ? href(wanted(), order(), page - 1) : null;
    }

    public String getNextHref() {
        return !isMission() && page * SIZE < total ? href(wanted(), order(), page + 1) : null;
    }

    /** Page of an audit: the auditors' for them, the label office's for it. */
    public String open(AuditSummary row) {
        return (isAuditor() ? "audit.xhtml?id=" : "follow.xhtml?id=") + row.textId();
    }

    private static String href(AuditState state, AuditSummaries.Sort sort, int page) {
        return "list.xhtml?" + query(state, sort) + "&page=" + page;
    }

    private static String query(AuditState state, AuditSummaries.Sort sort) {
        return "state=" + (state == null ? "" : lower(state)) + "&sort=" + lower(sort);
    }

    private AuditState wanted() {
        return state(state);
    }

    private AuditSummaries.Sort order() {
        return sort(sort);
    }

    /** The state that an address names, in capitals or not; null for any. */
    static AuditState state(String name) {
        return Arrays.stream(AuditState.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** The order that an address names, in capitals or not; by first day otherwise. */
    static AuditSummaries.Sort sort(String name) {
        return Arrays.stream(AuditSummaries.Sort.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(AuditSummaries.Sort.PLANNED_ON);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
