package fr.jalon.labelling.audit;

import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Programs the audits of a campaign, one for each structure, once. Called inside use cases, which journal it. */
@ApplicationScoped
public class ProgramAudits {

    private static final Set<AuditState> OVER = Set.of(AuditState.CLOSED, AuditState.CANCELLED);

    private final EntityManager entities;
    private final Audits audits;
    private final AuditNews news;

    @Inject
    ProgramAudits(EntityManager entities, Audits audits, AuditNews news) {
        this.entities = entities;
        this.audits = audits;
        this.news = news;
    }

    ProgramAudits() {
        this(null, null, null);
    }

    /**
     * Programs an audit for each structure that has none of this campaign and none under way. One of the same kind that is
     * under way without a campaign joins this one; any other is left as it is. Structures are told of an audit programmed.
     *
     * @return how many are programmed or have joined
     */
    public int program(Collection<StructureCode> structures, AuditKind kind, long campaignId) {
        if (structures.isEmpty()) {
            return 0;
        }
        List<String> codes = structures.stream().map(StructureCode::value).toList();
        Map<String, Audit> there = underWay(codes, campaignId).stream()
                .collect(Collectors.toMap(Audit::getStructureCode, Function.identity(), (one, other) -> one));
        List<Audit> programmed = new ArrayList<>();
        int joined = 0;
        for (String code : codes) {
            Audit known = there.get(code);
            if (known == null) {
                programmed.add(audits.add(Audit.programmed(code, kind, campaignId)));
            } else if (joins(known, kind, campaignId)) {
                joined++;
            }
        }
        audits.flush();
        programmed.forEach(audit -> news.tell(audit, NewsKind.PROGRAMMED));
        return programmed.size() + joined;
    }

    /**
     * Programs an audit that a label calls for, of follow-up or of renewal, outside a campaign. Its structure is told.
     *
     * @return its identifier; empty where an audit of the structure is under way
     */
    public Optional<Long> program(StructureCode structure, AuditKind kind) {
        boolean busy = !underWay(List.of(structure.value()), null).isEmpty();
        if (busy) {
            return Optional.empty();
        }
        Audit audit = Audit.programmed(structure.value(), kind, null);
        audits.add(audit);
        audits.flush();
        news.tell(audit, NewsKind.PROGRAMMED);
        return Optional.of(audit.getId());
    }

    private static boolean joins(Audit audit, AuditKind kind, long campaignId) {
        boolean free = audit.getCampaignId() == null && audit.getKind() == kind;
        if (free) {
            audit.join(campaignId);
        }
        return free;
    }

    private List<Audit> underWay(Collection<String> codes, Long campaign) {
        return entities.createQuery(
                        "select a from Audit a where a.structureCode in :codes"
                                + " and (a.state not in :over or a.campaignId = :campaign)",
                        Audit.class)
                .setParameter("codes", codes)
                .setParameter("over", OVER)
                .setParameter("campaign", campaign)
                .getResultList();
    }
}
