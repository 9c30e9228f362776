package fr.jalon.labelling.campaign;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Author;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.reference.References;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * The label office prepares a campaign, launches it, launches it again for missions that came since, and closes it; one that
 * was never launched may be deleted.
 */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class LeadCampaign {

    private static final String MISSION = "MISSION";

    private final Campaigns campaigns;
    private final References references;
    private final Event<LaunchWanted> wanted;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    LeadCampaign(
            Campaigns campaigns,
            References references,
            Event<LaunchWanted> wanted,
            NationalDay day,
            Actor actor,
            Journal journal) {
        this.campaigns = campaigns;
        this.references = references;
        this.wanted = wanted;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    LeadCampaign() {
        this(null, null, null, null, null, null);
    }

    /** Prepares one. */
    public AuditCampaign prepare(CampaignText text) {
        check(text);
        AuditCampaign campaign = new AuditCampaign(text, Author.of(actor), day.instant());
        campaigns.add(campaign);
        journal.record(Journal.Action.CREATE, AuditCampaign.class, campaign.getId(), text.name());
        return campaign;
    }

    /** Changes one that is not closed; what a launch programmed stays, whatever becomes of the scope. */
    public AuditCampaign change(long id, int version, CampaignText text) {
        AuditCampaign campaign = campaigns.lock(id, version);
        check(text);
        campaign.change(text);
        journal.record(Journal.Action.UPDATE, AuditCampaign.class, id, text.name());
        return campaign;
    }

    /** Deletes one that was never launched; refused for any other, which is closed instead. */
    public void delete(long id, int version) {
        AuditCampaign campaign = campaigns.lock(id, version);
        campaign.requireDeletable();
        campaigns.remove(campaign);
        journal.record(Journal.Action.DELETE, AuditCampaign.class, id, campaign.getName());
    }

    private void check(CampaignText text) {
        boolean published =
                references.forKind(MISSION).stream().anyMatch(reference -> reference.id() == text.reference());
        if (!published) {
            throw Refused.field("reference", "campaign.refused.reference");
        }
        if (!campaigns.areKnown(text.scope(), text.places())) {
            throw Refused.field(CampaignText.placesField(text.scope()), "campaign.refused.places");
        }
    }

    /** Has its audits programmed in the background, for missions that have none in it; refused while that is under way. */
    public CampaignLaunch launch(long id, int version) {
        AuditCampaign campaign = free(id, version);
        campaign.launch(day.today());
        CampaignLaunch launch = new CampaignLaunch(id, campaigns.countMissions(id), Author.of(actor), day.instant());
        campaigns.add(launch);
        journal.record(Journal.Action.UPDATE, AuditCampaign.class, id, CampaignState.LAUNCHED.name());
        wanted.fire(new LaunchWanted(launch.getId()));
        return launch;
    }

    /** Closes it: it takes no more audits. Those under way go on. */
    public void close(long id, int version) {
        free(id, version).close(day.today());
        journal.record(Journal.Action.UPDATE, AuditCampaign.class, id, CampaignState.CLOSED.name());
    }

    private AuditCampaign free(long id, int version) {
        AuditCampaign campaign = campaigns.lock(id, version);
        if (campaigns.lastLaunch(id).filter(CampaignLaunch::isBusy).isPresent()) {
            throw Refused.conflict("campaign.refused.busy");
        }
        return campaign;
    }
}
