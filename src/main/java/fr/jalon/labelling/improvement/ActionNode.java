package fr.jalon.labelling.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A node of a reference that an action is to improve. */
@Entity
@Table(name = "action_node")
class ActionNode extends ActionPart {
    @Column(name = "reference_id")
    private long referenceId;

    @Column(name = "axis_id")
    private long axisId;

    @Column(name = "node_id")
    private long nodeId;

    protected ActionNode() {}

    ActionNode(ImprovementAction action, NodePlace place) {
        super(action);
        this.referenceId = place.referenceId();
        this.axisId = place.axisId();
        this.nodeId = place.nodeId();
    }

    NodePlace place() {
        return new NodePlace(referenceId, axisId, nodeId);
    }
}
