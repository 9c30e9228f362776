package fr.jalon.labelling.audit;

import fr.jalon.shared.database.Rows;
import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Programs the audits of a campaign, one for each structure, once. Called inside use cases, which journal it. */
@ApplicationScoped
public class ProgramAudits {

    private static final String UNDER_WAY = "select a.structure_code, a.id from audit a"
            + " where a.structure_code in ?1 and (a.state not in ('CLOSED', 'CANCELLED') or a.campaign_id = ?2)";

    private final EntityManager entities;
    private final Audits audits;

    @Inject
    ProgramAudits(EntityManager entities, Audits audits) {
        this.entities = entities;
        this.audits = audits;
    }

    ProgramAudits() {
        this(null, null);
    }

    /**
     * Programs an audit for each structure that has none of this campaign and none under way. One of the same kind that is
     * under way without a campaign joins this one; any other is left as it is.
     *
     * @return how many are programmed or have joined
     */
    public int program(Collection<StructureCode> structures, AuditKind kind, long campaignId) {
        if (structures.isEmpty()) {
            return 0;
        }
        List<String> codes = structures.stream().map(StructureCode::value).toList();
        Map<String, Long> there = new HashMap<>();
        Rows.of(
                entities.createNativeQuery(UNDER_WAY).setParameter(1, codes).setParameter(2, campaignId),
                row -> there.put(row.text(), row.number()));
        int programmed = 0;
        for (String code : codes) {
            Long known = there.get(code);
            if (known == null) {
                audits.add(Audit.programmed(code, kind, campaignId));
                programmed++;
            } else if (joins(audits.require(known), kind, campaignId)) {
                programmed++;
            }
        }
        return programmed;
    }

    /**
     * Programs an audit that a label calls for, of follow-up or of renewal, outside a campaign.
     *
     * @return its identifier; empty where an audit of the structure is under way
     */
    public Optional<Long> program(StructureCode structure, AuditKind kind) {
        boolean busy = !Rows.of(
                        entities.createNativeQuery(UNDER_WAY)
                                .setParameter(1, List.of(structure.value()))
                                .setParameter(2, null),
                        Rows::text)
                .isEmpty();
        if (busy) {
            return Optional.empty();
        }
        Audit audit = Audit.programmed(structure.value(), kind, null);
        audits.add(audit);
        return Optional.of(audit.getId());
    }

    private static boolean joins(Audit audit, AuditKind kind, long campaignId) {
        boolean free = audit.getCampaignId() == null && audit.getKind() == kind;
        if (free) {
            audit.join(campaignId);
        }
        return free;
    }
}
