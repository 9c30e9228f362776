package fr.jalon.labelling.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** The row of a node of a reference. */
@Entity
@Table(name = "reference_node")
class PublishedNode {
    @Id
    private long id;

    @Column(name = "reference_id")
    private long referenceId;

    @Column(name = "parent_id")
    private Long parentId;

    /** Its place in the whole tree, each node before those below it. */
    @Column(name = "tree_rank")
    private int rank;

    private String kind;
    private String code;
    private String title;
    private String text;
    private int weight;
    private boolean blocking;
    private boolean assessable;
    private String details;

    protected PublishedNode() {}

    Long parentId() {
        return parentId;
    }

    long id() {
        return id;
    }

    ReferenceNode value(List<ReferenceNode> children) {
        return new ReferenceNode(
                id, kind, code, title, text, weight, blocking, assessable, ReferenceJson.details(details), children);
    }
}
