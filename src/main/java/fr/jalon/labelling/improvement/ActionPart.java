package fr.jalon.labelling.improvement;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** A part of an action: kept, changed and forgotten with it. */
@MappedSuperclass
abstract class ActionPart {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @ManyToOne(optional = false)
    @JoinColumn(name = "action_id")
    private ImprovementAction action;

    protected ActionPart() {}

    ActionPart(ImprovementAction action) {
        this.id = Ids.next();
        this.structureCode = action.structureCode();
        this.action = action;
    }

    long id() {
        return id;
    }
}
