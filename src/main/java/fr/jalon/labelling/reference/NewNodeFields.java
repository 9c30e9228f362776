package fr.jalon.labelling.reference;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of the form that adds a node to a draft. */
public class NewNodeFields implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

    private String code;
    private String title;
    private String kind;
    private boolean assessable;
    private boolean beside;

    /** As one usually goes on below a node: like those that are there, with the next number. */
    static NewNodeFields below(QualityReference draft, ReferenceNode node) {
        NewNodeFields fields = new NewNodeFields();
        List<ReferenceNode> there = node.children();
        fields.assessable = there.isEmpty() ? !node.assessable() : there.get(0).assessable();
        fields.kind = there.isEmpty() ? null : there.get(0).kind();
        fields.code = next(
                draft,
                there.isEmpty()
                        ? node.code() + ".0"
                        : there.get(there.size() - 1).code());
        return fields;
    }

    /** The code that comes after; none where it has no number at its end, or is taken. */
    private static String next(QualityReference draft, String last) {
        Matcher numbered = NUMBERED.matcher(last);
        if (!numbered.matches()) {
            return null;
        }
        String code = numbered.group(1) + (Integer.parseInt(numbered.group(2)) + 1);
        return draft.nodes().stream().anyMatch(node -> node.code().equals(code)) ? null : code;
    }

    NodeText.New said() {
        return new NodeText.New(code, title, kind, assessable);
    }

    /** Whether it comes after the node shown, beside it, rather than below. */
    public boolean isBeside() {
        return beside;
    }

    public void setBeside(boolean beside) {
        this.beside = beside;
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

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isAssessable() {
        return assessable;
    }

    public void setAssessable(boolean assessable) {
        this.assessable = assessable;
    }
}
