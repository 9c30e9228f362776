package fr.jalon.labelling.campaign;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** A mission reads the name and the dates of the campaigns that audit it. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class ReadOwnCampaigns {

    private static final String LINES =
            "select id, name, from_day, until_day from shared_audit_campaign order by from_day desc, id desc";

    private final EntityManager entities;

    @Inject
    ReadOwnCampaigns(EntityManager entities) {
        this.entities = entities;
    }

    ReadOwnCampaigns() {
        this(null);
    }

    /** The campaigns that audit the mission, the latest first. */
    public List<OwnCampaign> all() {
        return Rows.of(
                entities.createNativeQuery(LINES),
                row -> new OwnCampaign(row.number(), row.text(), row.day(), row.day()));
    }
}
