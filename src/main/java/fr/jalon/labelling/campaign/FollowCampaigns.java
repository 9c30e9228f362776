package fr.jalon.labelling.campaign;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The label office and the direction of the union follow how far the audits of a campaign are; those of an association, the
 * audits of its own missions.
 */
@UseCase(allowed = {Role.LABEL_OFFICE, Role.LABEL_OFFICER, Role.NETWORK_OFFICER, Role.ANALYST, Role.NETWORK_DIRECTOR})
@ApplicationScoped
public class FollowCampaigns {

    private final BoardRows rows;
    private final NationalDay day;

    @Inject
    FollowCampaigns(BoardRows rows, NationalDay day) {
        this.rows = rows;
        this.day = day;
    }

    FollowCampaigns() {
        this(null, null);
    }

    /** How many campaigns there are. */
    public int count() {
        return rows.count();
    }

    /** A page of them, the latest first. */
    public List<CampaignLine> page(int first, int size) {
        return rows.page(day.today(), first, size);
    }

    /** One, or "not found". */
    public CampaignLine open(long id) {
        return rows.require(id, day.today());
    }

    /** The audits of each region by stage. */
    public List<RegionBoard> regions(long id, CampaignFilter filter) {
        rows.requireSeen(id);
        return rows.regions(id, filter, day.today());
    }

    /** How long audits have been at each stage. */
    public List<StageWait> waits(long id, CampaignFilter filter) {
        rows.requireSeen(id);
        return rows.waits(id, filter, day.today());
    }

    /** How many audits a filter finds. */
    public int countAudits(long id, CampaignFilter filter) {
        rows.requireSeen(id);
        return rows.countAudits(id, filter, day.today());
    }

    /** A page of them, those that are late first. */
    public List<CampaignAudit> audits(long id, CampaignFilter filter, int first, int size) {
        rows.requireSeen(id);
        return rows.audits(id, filter, day.today(), first, size);
    }
}
