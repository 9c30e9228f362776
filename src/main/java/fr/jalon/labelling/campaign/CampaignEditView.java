package fr.jalon.labelling.campaign;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The form of a campaign: a new one, or one that is not closed. */
@Named
@ViewScoped
public class CampaignEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;
    private static final int CAPACITY = 40;

    private final LeadCampaign lead;
    private final ReadCampaigns read;
    private final CampaignChoices choices;
    private final Notices notices;

    private String id;
    private int version;
    private boolean begun;
    private String name;
    private String reference;
    private AuditKind kind = AuditKind.INITIAL;
    private CampaignScope scope = CampaignScope.ALL;
    private Set<String> regions = new TreeSet<>();
    private Set<String> structures = new TreeSet<>();
    private LocalDate from;
    private LocalDate until;
    private Integer capacity = CAPACITY;

    @Inject
    CampaignEditView(LeadCampaign lead, ReadCampaigns read, CampaignChoices choices, NationalDay day, Notices notices) {
        this.lead = lead;
        this.read = read;
        this.choices = choices;
        this.notices = notices;
        if (day != null) {
            from = day.today().plusMonths(1).withDayOfMonth(1);
            until = from.plusMonths(MONTHS).minusDays(1);
        }
    }

    CampaignEditView() {
        this(null, null, null, null, null);
    }

    /** Opens the form: for the label office only. */
    public void load() {
        choices.references();
        if (id == null) {
            return;
        }
        AuditCampaign campaign = read.open(Ids.parse(id));
        version = campaign.getVersion();
        begun = campaign.getState() != CampaignState.DRAFT;
        name = campaign.getName();
        reference = Ids.text(campaign.getReferenceId());
        kind = campaign.getKind();
        scope = campaign.getScope();
        (scope == CampaignScope.REGIONS ? regions : structures).addAll(campaign.getPlaces());
        from = campaign.getFromDay();
        until = campaign.getUntilDay();
        capacity = campaign.getCapacity();
    }

    /** Prepares it, or changes it. */
    public String save() {
        CampaignText text = new CampaignText(
                name,
                reference == null || reference.isEmpty() ? null : Ids.parse(reference),
                kind,
                scope,
                scope == CampaignScope.REGIONS ? regions : structures,
                from,
                until,
                capacity);
        id = (id == null ? lead.prepare(text) : lead.change(Ids.parse(id), version, text)).getTextId();
        notices.done("campaign.saved");
        return "/labelling/campaign/campaign.xhtml?faces-redirect=true&id=" + id;
    }

    public List<QualityReference> getReferences() {
        return choices.references();
    }

    public List<RegionBoard> getAllRegions() {
        return choices.regions();
    }

    public List<CampaignChoices.Mission> getMissions() {
        return choices.missions();
    }

    public AuditKind[] getKinds() {
        return AuditKind.values();
    }

    public CampaignScope[] getScopes() {
        return CampaignScope.values();
    }

    /** Whether it is launched: its reference and the kind of its audits stay. */
    public boolean isBegun() {
        return begun;
    }

    /** Whether regions are chosen. */
    public boolean isOfRegions() {
        return scope == CampaignScope.REGIONS;
    }

    /** Whether missions are chosen one by one. */
    public boolean isOfStructures() {
        return scope == CampaignScope.STRUCTURES;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public AuditKind getKind() {
        return kind;
    }

    public void setKind(AuditKind kind) {
        this.kind = kind;
    }

    public CampaignScope getScope() {
        return scope;
    }

    public void setScope(CampaignScope scope) {
        this.scope = scope;
    }

    public Set<String> getRegions() {
        return regions;
    }

    public void setRegions(Set<String> regions) {
        this.regions = regions;
    }

    public Set<String> getStructures() {
        return structures;
    }

    public void setStructures(Set<String> structures) {
        this.structures = structures;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }
}
