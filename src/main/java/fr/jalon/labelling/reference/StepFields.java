package fr.jalon.labelling.reference;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The fields of a step of a scale; an empty row is none. */
public class StepFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer level;
    private String label;
    private String meaning;

    /** Those of a scale, and as many empty ones. */
    static List<StepFields> of(List<ScaleStep> steps, int empty) {
        List<StepFields> rows = new ArrayList<>();
        for (ScaleStep step : steps) {
            StepFields row = new StepFields();
            row.level = step.level();
            row.label = step.label();
            row.meaning = step.meaning();
            rows.add(row);
        }
        for (int i = 0; i < empty; i++) {
            rows.add(new StepFields());
        }
        return rows;
    }

    /** What was typed, without the empty rows; a row without a level comes after the one before. */
    static List<ScaleStep> said(List<StepFields> rows) {
        List<ScaleStep> steps = new ArrayList<>();
        int next = 0;
        for (StepFields row : rows) {
            String label = NodeText.plain(row.label);
            String meaning = NodeText.plain(row.meaning);
            if (row.level != null || label != null || meaning != null) {
                int level = row.level == null ? next : row.level;
                steps.add(new ScaleStep(level, label, meaning));
                next = level + 1;
            }
        }
        return steps;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning;
    }
}
