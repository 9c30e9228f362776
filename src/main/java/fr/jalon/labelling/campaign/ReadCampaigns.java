package fr.jalon.labelling.campaign;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The label office reads its campaigns, and how far their launches are. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class ReadCampaigns {

    private final Campaigns campaigns;

    @Inject
    ReadCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    ReadCampaigns() {
        this(null);
    }

    /** One, or "not found". */
    public AuditCampaign open(long id) {
        AuditCampaign campaign = campaigns.require(id);
        campaign.getPlaces(); // read while the transaction lasts
        return campaign;
    }

    /** Those after this one, in the order of identifiers. */
    public List<AuditCampaign> after(long id, int limit) {
        List<AuditCampaign> found = campaigns.after(id, limit);
        found.forEach(AuditCampaign::getPlaces);
        return found;
    }

    /** The last launch of a campaign, and how far it is. */
    public Optional<CampaignLaunch> progress(long campaign) {
        campaigns.require(campaign);
        return campaigns.lastLaunch(campaign);
    }

    /** How many missions of the scope have no audit in the campaign. */
    public int missing(long campaign) {
        return campaigns.countMissing(campaign);
    }
}
