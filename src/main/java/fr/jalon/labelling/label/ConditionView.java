package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** The form by which a structure brings what a condition of its label asks for. */
@Named
@ViewScoped
public class ConditionView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadOwnLabels read;
    private final BringConditionEvidence bring;
    private final Notices notices;

    private String id;
    private String text;
    private transient Part document;
    private transient LabelCondition condition;

    @Inject
    ConditionView(ReadOwnLabels read, BringConditionEvidence bring, Notices notices) {
        this.read = read;
        this.bring = bring;
        this.notices = notices;
    }

    ConditionView() {
        this(null, null, null);
    }

    /** Reads it. */
    public void load() {
        getCondition();
    }

    public LabelCondition getCondition() {
        if (condition == null) {
            long wanted = Ids.parse(id);
            condition = read.all().stream()
                    .flatMap(file -> file.conditions().stream())
                    .filter(one -> one.id() == wanted)
                    .findFirst()
                    .orElseThrow(Refused::notFound);
        }
        return condition;
    }

    /** Whether something may still be brought. */
    public boolean isOpen() {
        return getCondition().state().mayBecome(ConditionState.BROUGHT);
    }

    /** Brings it. */
    public String bring() throws IOException {
        if (document == null || document.getSize() == 0) {
            bring.bring(Ids.parse(id), text, null, null);
        } else {
            try (InputStream content = document.getInputStream()) {
                bring.bring(Ids.parse(id), text, document.getSubmittedFileName(), content);
            }
        }
        notices.done("label.condition.broughtNow");
        return "/labelling/label/own.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getDocument() {
        return document;
    }

    public void setDocument(Part document) {
        this.document = document;
    }
}
