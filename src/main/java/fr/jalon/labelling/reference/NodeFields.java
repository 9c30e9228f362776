package fr.jalon.labelling.reference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The fields of the form on a node of a draft. */
public class NodeFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String code;
    private String title;
    private String text;
    private String kind;
    private boolean assessable;
    private int weight;
    private boolean blocking;
    private String applies;
    private String groups;
    private String evidence;
    private String questions;
    private String method;
    private String indicators;
    private List<StepFields> levels = List.of();

    static NodeFields of(QualityReference draft, ReferenceNode node) {
        NodeText said = NodeText.of(node);
        NodeFields fields = new NodeFields();
        fields.code = said.code();
        fields.title = said.title();
        fields.text = said.text();
        fields.kind = said.kind();
        fields.assessable = said.assessable();
        fields.weight = said.weight();
        fields.blocking = said.blocking();
        fields.applies = said.applies();
        fields.groups = said.groups();
        fields.evidence = said.evidence();
        fields.questions = said.questions();
        fields.method = said.method();
        fields.indicators = said.indicators();
        fields.levels = levels(draft, said.levels(), node);
        return fields;
    }

    /** A row for each step that holds for the node, with what it means for this one. */
    private static List<StepFields> levels(QualityReference draft, List<ScaleStep> own, ReferenceNode node) {
        List<ScaleStep> steps = draft.scaleOf(node).stream()
                .map(step -> new ScaleStep(
                        step.level(),
                        step.label(),
                        own.stream()
                                .filter(one -> one.level() == step.level())
                                .map(ScaleStep::meaning)
                                .findFirst()
                                .orElse(null)))
                .toList();
        return StepFields.of(steps, 0);
    }

    private List<ScaleStep> meanings() {
        List<ScaleStep> meanings = new ArrayList<>();
        for (StepFields row : levels) {
            if (NodeText.plain(row.getMeaning()) != null) {
                meanings.add(new ScaleStep(row.getLevel(), null, NodeText.plain(row.getMeaning())));
            }
        }
        return meanings;
    }

    NodeText said() {
        return new NodeText(
                code == null ? "" : code,
                title,
                text,
                kind,
                assessable,
                weight,
                blocking,
                applies,
                groups,
                evidence,
                questions,
                method,
                indicators,
                meanings());
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

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
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

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    public boolean isBlocking() {
        return blocking;
    }

    public void setBlocking(boolean blocking) {
        this.blocking = blocking;
    }

    public String getApplies() {
        return applies;
    }

    public void setApplies(String applies) {
        this.applies = applies;
    }

    public String getGroups() {
        return groups;
    }

    public void setGroups(String groups) {
        this.groups = groups;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getIndicators() {
        return indicators;
    }

    public void setIndicators(String indicators) {
        this.indicators = indicators;
    }

    public List<StepFields> getLevels() {
        return levels;
    }
}
