package fr.jalon.labelling.campaign;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A campaign by region and stage: a map of tiles, its table, and how long audits wait. What is shown is in the address. */
@Named
@ViewScoped
public class CampaignBoardView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FollowCampaigns follow;
    private final Actor actor;

    private String id;
    private String list;
    private transient CampaignLine line;
    private transient List<RegionBoard> regions;
    private transient List<StageWait> waits;

    @Inject
    CampaignBoardView(FollowCampaigns follow, Actor actor) {
        this.follow = follow;
        this.actor = actor;
    }

    CampaignBoardView() {
        this(null, null);
    }

    /** Refuses, as not found, a campaign that there is not for the reader. */
    public void load() {
        getLine();
    }

    private CampaignFilter filter() {
        return CampaignFilter.of(null, null, list, null);
    }

    public CampaignLine getLine() {
        if (line == null) {
            line = follow.open(Ids.parse(id));
        }
        return line;
    }

    /** The regions that have audits. */
    public List<RegionBoard> getRegions() {
        if (regions == null) {
            regions = follow.regions(Ids.parse(id), filter());
        }
        return regions;
    }

    /** The regions on the map: for the union all of France, for an association its own. */
    public List<RegionBoard> getTiles() {
        return actor.has(Role.LABEL_OFFICE) ? FrenchRegion.with(getRegions()) : getRegions();
    }

    public CampaignStage[] getStages() {
        return CampaignStage.values();
    }

    /** Audits at this stage, in all regions. */
    public int at(CampaignStage stage) {
        return getRegions().stream().mapToInt(one -> one.at(stage)).sum();
    }

    public int getTotal() {
        return getRegions().stream().mapToInt(RegionBoard::total).sum();
    }

    public int getLate() {
        return getRegions().stream().mapToInt(RegionBoard::late).sum();
    }

    public List<StageWait> getWaits() {
        if (waits == null) {
            waits = follow.waits(Ids.parse(id), filter());
        }
        return waits;
    }

    /** Whether only audits that are late are counted. */
    public boolean isLateOnly() {
        return filter().late();
    }

    /** Address of the board of all audits, or of those that are late. */
    public String board(boolean late) {
        return "campaign.xhtml?id=" + id + (late ? "&list=" + CampaignFilter.LATE : "");
    }

    /** Address of the audits of a region at a stage; null stands for all. */
    public String audits(String region, CampaignStage stage) {
        return "audits.xhtml?id=" + id + filter().with(region, stage).query();
    }

    /** Address of the audits that are late. */
    public String getLateHref() {
        return "audits.xhtml?id=" + id + filter().late(true).query();
    }

    /** What an export of the same figures is asked with. */
    public String getQuery() {
        return "id=" + id + filter().query();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }
}
