package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * A version of a piece of evidence proves a criterion. While the diagnosis is open, the next version takes its place.
 *
 * <p>When the scores of a diagnosis are copied to another version of its reference, their links are copied as they are.
 */
@Entity
@Table(name = "evidence_link")
class EvidenceLink {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "evidence_id")
    private long evidenceId;

    @Column(name = "score_id")
    private long scoreId;

    @Column(name = "version_number")
    private int versionNumber;

    @Column(name = "linked_by_name")
    private String linkedByName;

    @Column(name = "linked_at")
    private LocalDateTime linkedAt;

    protected EvidenceLink() {}

    EvidenceLink(Evidence evidence, long scoreId, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = actor.structureCode().value();
        this.evidenceId = evidence.id();
        this.versionNumber = evidence.currentVersion();
        this.scoreId = scoreId;
        this.linkedByName = actor.name();
        this.linkedAt = now;
    }

    void follow(int number) {
        versionNumber = number;
    }

    long id() {
        return id;
    }

    long scoreId() {
        return scoreId;
    }

    long evidenceId() {
        return evidenceId;
    }

    int versionNumber() {
        return versionNumber;
    }
}
