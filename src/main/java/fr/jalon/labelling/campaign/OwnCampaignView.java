package fr.jalon.labelling.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The campaign that programmed an audit, as the mission sees it. */
@Named
@RequestScoped
public class OwnCampaignView {

    private final ReadOwnCampaigns read;

    private List<OwnCampaign> all;

    @Inject
    OwnCampaignView(ReadOwnCampaigns read) {
        this.read = read;
    }

    OwnCampaignView() {
        this(null);
    }

    /** The campaign of that identifier; null for none. */
    public OwnCampaign of(Long campaign) {
        if (campaign == null) {
            return null;
        }
        if (all == null) {
            all = read.all();
        }
        return all.stream().filter(one -> one.id() == campaign).findFirst().orElse(null);
    }
}
