package fr.jalon.labelling.campaign;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** The label office launches a campaign, launches it again, closes or deletes it, and sees how far the programming of its audits is. */
@Named
@ViewScoped
public class CampaignHeadView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LeadCampaign lead;
    private final ReadCampaigns read;
    private final CampaignChoices choices;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private int version;
    private transient AuditCampaign campaign;
    private transient CampaignLaunch launch;

    @Inject
    CampaignHeadView(LeadCampaign lead, ReadCampaigns read, CampaignChoices choices, Actor actor, Notices notices) {
        this.lead = lead;
        this.read = read;
        this.choices = choices;
        this.actor = actor;
        this.notices = notices;
    }

    CampaignHeadView() {
        this(null, null, null, null, null);
    }

    /** Reads it where the reader leads campaigns; refuses, as not found, one that there is not. */
    public void load() {
        if (isOffice()) {
            version = getCampaign().getVersion();
        }
    }

    /** Whether the reader leads campaigns. */
    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    public AuditCampaign getCampaign() {
        if (campaign == null) {
            campaign = read.open(Ids.parse(id));
        }
        return campaign;
    }

    public QualityReference getReference() {
        return choices.reference(getCampaign().getReferenceId());
    }

    /** The last launch; null before the first. */
    public CampaignLaunch getLaunch() {
        if (launch == null) {
            launch = read.progress(Ids.parse(id)).orElse(null);
        }
        return launch;
    }

    /** Whether audits are being programmed. */
    public boolean isBusy() {
        return getLaunch() != null && getLaunch().isBusy();
    }

    /** Missions of the scope without an audit in the campaign, once it is launched and nothing is under way. */
    public int getMissing() {
        return getCampaign().getState() == CampaignState.LAUNCHED && !isBusy() ? read.missing(Ids.parse(id)) : 0;
    }

    /** Whether its audits may be programmed now. */
    public boolean isLaunchable() {
        return getCampaign().getState().mayBecome(CampaignState.LAUNCHED) && !isBusy();
    }

    /** Whether it may be closed now. */
    public boolean isClosable() {
        return getCampaign().getState().mayBecome(CampaignState.CLOSED) && !isBusy();
    }

    /** Looks again how far it is; once it is done the whole page is read again. */
    public void watch() {
        launch = null;
        if (!isBusy()) {
            Faces.redirect("labelling/campaign/campaign.xhtml?id=%s", id);
        }
    }

    /** Has its audits programmed. */
    public String launch() {
        lead.launch(Ids.parse(id), version);
        return again();
    }

    /** Closes it. */
    public String close() {
        lead.close(Ids.parse(id), version);
        notices.done("campaign.closed");
        return again();
    }

    /** Deletes it, where it was never launched. */
    public String delete() {
        lead.delete(Ids.parse(id), version);
        notices.done("campaign.deleted");
        return "/labelling/campaign/list.xhtml?faces-redirect=true";
    }

    private String again() {
        return "/labelling/campaign/campaign.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
