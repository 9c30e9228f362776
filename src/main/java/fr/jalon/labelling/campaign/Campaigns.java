package fr.jalon.labelling.campaign;

import fr.jalon.shared.database.SqlText;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds campaigns, their launches and the missions of their scope, in the union's workspace. Called by use cases. */
@ApplicationScoped
class Campaigns {

    private static final String IN_SCOPE =
            """
             from network.structure s join audit_campaign c on c.id = ?
             where s.kind = 'MISSION' and s.state = 'ACTIVE' and (c.scope = 'ALL' or exists (select 1 from audit_campaign_place p
                where p.campaign_id = c.id and p.place = case c.scope when 'REGIONS' then s.region_code else s.code end))
            """;

    private final EntityManager entities;

    @Inject
    Campaigns(EntityManager entities) {
        this.entities = entities;
    }

    Campaigns() {
        this(null);
    }

    /** Writes it at once: its version is the one that the answer to a request gives. */
    void add(Object created) {
        entities.persist(created);
        entities.flush();
    }

    /** Deletes it with what it is restricted to. */
    void remove(AuditCampaign campaign) {
        entities.remove(campaign);
    }

    /** One, or "not found". */
    AuditCampaign require(long id) {
        return Optional.ofNullable(entities.find(AuditCampaign.class, id)).orElseThrow(Refused::notFound);
    }

    /** One that nobody else changes until the end of the transaction; refused where it changed since it was read. */
    AuditCampaign lock(long id, int seen) {
        AuditCampaign campaign = Optional.ofNullable(
                        entities.find(AuditCampaign.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
        campaign.requireVersion(seen);
        return campaign;
    }

    /** Those after this one, in the order of identifiers. */
    List<AuditCampaign> after(long id, int limit) {
        return entities.createQuery("select c from AuditCampaign c where c.id > :id order by c.id", AuditCampaign.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The last launch of a campaign. */
    Optional<CampaignLaunch> lastLaunch(long campaign) {
        return entities.createQuery(
                        "select l from CampaignLaunch l where l.campaignId = :campaign order by l.id desc",
                        CampaignLaunch.class)
                .setParameter("campaign", campaign)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Launches that are not ended. */
    List<Long> underWay() {
        return entities.createQuery(
                        "select l.id from CampaignLaunch l where l.endedAt is null order by l.id", Long.class)
                .getResultList();
    }

    /** A launch that nobody else works on until the end of the transaction. */
    CampaignLaunch lockLaunch(long id) {
        return entities.find(CampaignLaunch.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** How many missions are in the scope of a campaign. */
    int countMissions(long campaign) {
        return count(new SqlText().add("select count(*)" + IN_SCOPE, campaign));
    }

    /** The next missions of the scope, in the order of codes. */
    @SuppressWarnings("unchecked")
    List<StructureCode> missionsAfter(long campaign, String code, int limit) {
        List<Object> codes = new SqlText()
                .add("select s.code" + IN_SCOPE, campaign)
                .add(" and s.code > ? order by s.code", code)
                .query(entities)
                .setMaxResults(limit)
                .getResultList();
        return codes.stream()
                .map(found -> new StructureCode(found.toString().strip()))
                .toList();
    }

    /** How many missions of the scope have no audit in the campaign: they came since, or another audit is under way. */
    int countMissing(long campaign) {
        return count(new SqlText()
                .add("select count(*)" + IN_SCOPE, campaign)
                .add(
                        " and not exists (select 1 from audit a where a.structure_code = s.code and a.campaign_id = ?)",
                        campaign));
    }

    /** Whether there are missions of each of these regions, or under each of these codes. */
    boolean areKnown(CampaignScope scope, Set<String> places) {
        String column = scope == CampaignScope.REGIONS ? "s.region_code" : "s.code";
        return places.isEmpty()
                || count(new SqlText()
                                .add("select count(distinct " + column
                                        + ") from network.structure s where s.kind = 'MISSION' and " + column + " in ")
                                .addList(places))
                        == places.size();
    }

    private int count(SqlText query) {
        return ((Number) query.query(entities).getSingleResult()).intValue();
    }
}
