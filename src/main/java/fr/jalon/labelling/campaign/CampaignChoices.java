package fr.jalon.labelling.campaign;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.References;
import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What the label office may choose for a campaign: published references, regions and missions of the network. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class CampaignChoices {

    private static final String MISSION = "MISSION";

    private static final String MISSIONS = "select code, name, department, region_name from network.structure"
            + " where kind = 'MISSION' and state = 'ACTIVE' order by region_name, name, code";

    /** A mission that may be chosen. */
    public record Mission(String code, String name, String department, String regionName) {}

    private final EntityManager entities;
    private final References references;
    private final BoardRows rows;

    @Inject
    CampaignChoices(EntityManager entities, References references, BoardRows rows) {
        this.entities = entities;
        this.references = references;
        this.rows = rows;
    }

    CampaignChoices() {
        this(null, null, null);
    }

    /** Published references that are made for missions, the newest first. */
    public List<QualityReference> references() {
        return references.forKind(MISSION);
    }

    /** The reference of a campaign. */
    public QualityReference reference(long id) {
        return references.find(id);
    }

    /** The regions where missions are, by name. */
    public List<RegionBoard> regions() {
        return rows.network();
    }

    /** The missions, region after region. */
    public List<Mission> missions() {
        return Rows.of(
                entities.createNativeQuery(MISSIONS),
                row -> new Mission(row.text().strip(), row.text(), row.text(), row.text()));
    }
}
