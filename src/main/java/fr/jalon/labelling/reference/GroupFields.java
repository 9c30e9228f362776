package fr.jalon.labelling.reference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The fields of a group of criteria; an empty row is none. */
public class GroupFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String title;
    private String description;

    static List<GroupFields> of(List<NodeGroup> groups, int empty) {
        List<GroupFields> rows = new ArrayList<>();
        for (NodeGroup group : groups) {
            GroupFields row = new GroupFields();
            row.code = group.code();
            row.title = group.title();
            row.description = group.description();
            rows.add(row);
        }
        for (int i = 0; i < empty; i++) {
            rows.add(new GroupFields());
        }
        return rows;
    }

    static List<NodeGroup> said(List<GroupFields> rows) {
        return rows.stream()
                .map(row -> new NodeGroup(
                        NodeText.plain(row.code), NodeText.plain(row.title), NodeText.plain(row.description)))
                .filter(group -> group.code() != null || group.title() != null || group.description() != null)
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
