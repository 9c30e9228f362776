package fr.jalon.labelling.campaign;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The audits of a campaign behind a figure of its board or of its calendar. What is shown is in the address. */
@Named
@RequestScoped
public class CampaignAuditsView {

    private static final int SIZE = 25;

    private final FollowCampaigns follow;
    private final Actor actor;

    private String id;
    private String region;
    private String stage;
    private String list;
    private String date;
    private int page = 1;
    private int total;
    private CampaignLine line;
    private List<CampaignAudit> rows = List.of();
    private List<RegionBoard> regions = List.of();

    @Inject
    CampaignAuditsView(FollowCampaigns follow, Actor actor) {
        this.follow = follow;
        this.actor = actor;
    }

    CampaignAuditsView() {
        this(null, null);
    }

    /** Reads the page asked for; refuses, as not found, a campaign that there is not for the reader. */
    public void load() {
        page = Math.max(page, 1);
        line = follow.open(Ids.parse(id));
        total = follow.countAudits(line.id(), filter());
        rows = follow.audits(line.id(), filter(), (page - 1) * SIZE, SIZE);
        regions = follow.regions(line.id(), CampaignFilter.of(null, null, null, null));
    }

    private CampaignFilter filter() {
        return CampaignFilter.of(region, stage, list, date);
    }

    /** Whether the reader may open the file of an audit. */
    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    public CampaignLine getLine() {
        return line;
    }

    public List<CampaignAudit> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    public List<RegionBoard> getRegions() {
        return regions;
    }

    public CampaignStage[] getStages() {
        return CampaignStage.values();
    }

    /** The day on which the visits begin; null for any. */
    public LocalDate getDay() {
        return filter().day();
    }

    /** Whether this region is shown; null stands for all. */
    public boolean in(String one) {
        return one == null ? filter().region() == null : one.equals(filter().region());
    }

    /** Whether this stage is shown; null stands for all. */
    public boolean at(CampaignStage one) {
        return one == filter().stage();
    }

    public boolean isLateOnly() {
        return filter().late();
    }

    /** Address of the same list in this region; null stands for all. */
    public String inRegion(String one) {
        return href(filter().with(one, filter().stage()), 1);
    }

    /** Address of the same list at this stage; null stands for all. */
    public String atStage(CampaignStage one) {
        return href(filter().with(filter().region(), one), 1);
    }

    /** Address of the same list of audits that are late, or of all. */
    public String late(boolean only) {
        return href(filter().late(only), 1);
    }

    public String getPreviousHref() {
        return page > 1 ? href(filter(), page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < total ? href(filter(), page + 1) : null;
    }

    /** What an export of the same list is asked with. */
    public String getQuery() {
        return "id=" + id + filter().query();
    }

    private String href(CampaignFilter filter, int number) {
        return "audits.xhtml?id=" + id + filter.query() + "&page=" + number;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
