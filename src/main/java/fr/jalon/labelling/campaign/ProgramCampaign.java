package fr.jalon.labelling.campaign;

import fr.jalon.identity.Journal;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.ProgramAudits;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** What the platform does with a launch, a batch at a time, each in a transaction of its own. See {@link CampaignWork}. */
@UseCase(access = UseCase.Access.SYSTEM)
@ApplicationScoped
public class ProgramCampaign {

    private final EntityManager entities;
    private final Campaigns campaigns;
    private final ProgramAudits audits;
    private final NationalDay day;
    private final Clock clock;

    @Inject
    ProgramCampaign(EntityManager entities, Campaigns campaigns, ProgramAudits audits, NationalDay day, Clock clock) {
        this.entities = entities;
        this.campaigns = campaigns;
        this.audits = audits;
        this.day = day;
        this.clock = clock;
    }

    ProgramCampaign() {
        this(null, null, null, null, null);
    }

    /** Launches that are not ended: asked for, or left by a server that stopped. */
    public List<Long> underWay() {
        return campaigns.underWay();
    }

    /**
     * Programs the audits of the next missions of a launch. Its row is locked meanwhile: another server that works on it waits,
     * and goes on after this batch.
     *
     * @param missions how many
     * @return whether missions are left
     */
    public boolean next(long launchId, int missions) {
        CampaignLaunch launch = campaigns.lockLaunch(launchId);
        if (!launch.isBusy()) {
            return false;
        }
        AuditCampaign campaign = campaigns.require(launch.getCampaignId());
        List<StructureCode> batch = campaigns.missionsAfter(campaign.getId(), launch.getLastCode(), missions);
        if (batch.isEmpty()) {
            launch.end(day.instant());
        } else {
            int programmed = audits.program(batch, campaign.getKind(), campaign.getId());
            launch.move(batch.get(batch.size() - 1).value(), batch.size(), programmed);
        }
        journal(launch, campaign);
        return launch.isBusy();
    }

    private void journal(CampaignLaunch launch, AuditCampaign campaign) {
        launch.author()
                .record(
                        Tables.of(entities),
                        Workspace.current(),
                        clock.instant(),
                        Journal.Action.UPDATE,
                        AuditCampaign.class.getSimpleName(),
                        Ids.text(campaign.getId()),
                        "PROGRAMMED " + launch.getProgrammed() + " " + launch.getDone() + "/" + launch.getTotal());
    }
}
