package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.Signature;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Writes auditors' scores through the view that takes them only while they may be written, many in one statement. Called
 * inside use cases.
 */
@ApplicationScoped
class ScoreRows {

    private static final String COLUMNS = "id, audit_id, structure_code, criterion, voice, level, applicable, reason,"
            + " author_id, author_name, recorded_at, version";
    private static final String CHANGE = "UPDATE audit_score_entry SET level = ?, applicable = ?, reason = ?,"
            + " author_id = ?, author_name = ?, recorded_at = ?, version = version + 1"
            + " WHERE audit_id = ? AND criterion = ? AND voice = ? AND version = ? AND proposed_at IS NULL";
    private static final String PROPOSE = "UPDATE audit_score_entry SET proposed_at = ?, version = version + 1"
            + " WHERE audit_id = ? AND voice = ? AND proposed_at IS NULL";
    private static final String FROZEN = "id, audit_id, structure_code, moment, criterion, self_level,"
            + " certification_level, network_level, agreed_level, agreed_applicable, reason";

    private final EntityManager entities;

    @Inject
    ScoreRows(EntityManager entities) {
        this.entities = entities;
    }

    ScoreRows() {
        this(null);
    }

    /** A score of a voice: its criterion, and what it is. */
    record Entry(String criterion, GivenScore score) {}

    /** Gives criteria their first score by this voice. */
    void insert(Audit audit, Voice voice, List<Entry> entries, Signature by) {
        Tables.of(entities)
                .insert(
                        "audit_score_entry",
                        COLUMNS,
                        entries.stream()
                                .map(entry -> new Object[] {
                                    Ids.next(),
                                    audit.getId(),
                                    audit.getStructureCode(),
                                    entry.criterion(),
                                    voice.name(),
                                    entry.score().level(),
                                    entry.score().applicable(),
                                    entry.score().reason(),
                                    by.accountId(),
                                    by.name(),
                                    by.at(),
                                    1
                                })
                                .toList());
    }

    /** Changes the score of a criterion that nobody changed since this version was read, and that is not proposed. */
    void change(Audit audit, Voice voice, Entry entry, int version, Signature by) {
        int changed = Tables.of(entities)
                .update(
                        CHANGE,
                        entry.score().level(),
                        entry.score().applicable(),
                        entry.score().reason(),
                        by.accountId(),
                        by.name(),
                        by.at(),
                        audit.getId(),
                        entry.criterion(),
                        voice.name(),
                        version);
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    /** Proposes all scores of a voice that are not proposed yet; returns how many. */
    int propose(Audit audit, Voice voice, Signature by) {
        return Tables.of(entities).update(PROPOSE, by.at(), audit.getId(), voice.name());
    }

    /** Keeps the scores as they are at this moment, for good. */
    void freeze(Audit audit, String moment, List<ComparedCriterion> criteria) {
        Tables.of(entities)
                .insert(
                        "frozen_score_entry",
                        FROZEN,
                        criteria.stream()
                                .filter(one -> one.agreed() != null)
                                .map(one -> new Object[] {
                                    Ids.next(),
                                    audit.getId(),
                                    audit.getStructureCode(),
                                    moment,
                                    one.code(),
                                    one.selfLevel(),
                                    one.mine() == null ? null : one.mine().level(),
                                    one.other() == null ? null : one.other().level(),
                                    one.agreed().level(),
                                    one.agreed().applicable(),
                                    one.agreed().reason()
                                })
                                .toList());
    }
}
