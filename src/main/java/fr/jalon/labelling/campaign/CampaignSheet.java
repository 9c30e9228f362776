package fr.jalon.labelling.campaign;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A campaign in REST: read, and given back with If-Match to change it. */
public final class CampaignSheet {

    /** How far a launch is. */
    public static final class Progress {
        public boolean busy;
        public int missions;
        public int done;
        public int programmed;
        public int percent;

        /** For JSON. */
        public Progress() {}

        Progress(CampaignLaunch launch) {
            busy = launch.isBusy();
            missions = launch.getTotal();
            done = launch.getDone();
            programmed = launch.getProgrammed();
            percent = launch.getPercent();
        }
    }

    public String id;
    public String name;
    public String reference;
    public AuditKind kind;
    public CampaignScope scope;
    public List<String> regions;
    public List<String> structures;
    public LocalDate from;
    public LocalDate until;
    public Integer capacity;
    public CampaignState state;
    public LocalDate launchedOn;
    public LocalDate closedOn;

    /** For JSON. */
    public CampaignSheet() {}

    CampaignSheet(AuditCampaign campaign) {
        id = campaign.getTextId();
        name = campaign.getName();
        reference = Ids.text(campaign.getReferenceId());
        kind = campaign.getKind();
        scope = campaign.getScope();
        List<String> places = List.copyOf(campaign.getPlaces());
        regions = scope == CampaignScope.REGIONS ? places : List.of();
        structures = scope == CampaignScope.STRUCTURES ? places : List.of();
        from = campaign.getFromDay();
        until = campaign.getUntilDay();
        capacity = campaign.getCapacity();
        state = campaign.getState();
        launchedOn = campaign.getLaunchedOn();
        closedOn = campaign.getClosedOn();
    }

    CampaignText text() {
        List<String> places = scope == CampaignScope.REGIONS ? regions : structures;
        return new CampaignText(
                name,
                reference == null ? null : Ids.parse(reference),
                kind,
                scope,
                places == null ? Set.of() : Set.copyOf(places),
                from,
                until,
                capacity);
    }
}
