package fr.jalon.labelling.review;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of the evaluation of a year. */
@Named
@ViewScoped
public class EvaluationView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadReviews read;
    private final KeepReviews keep;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private int version;
    private String reached;
    private String missed;
    private String lessons;
    private String next;
    private transient ReadReviews.EvaluationFile file;

    @Inject
    EvaluationView(ReadReviews read, KeepReviews keep, Actor actor, Notices notices) {
        this.read = read;
        this.keep = keep;
        this.actor = actor;
        this.notices = notices;
    }

    EvaluationView() {
        this(null, null, null, null);
    }

    public void load() {
        EvaluationText text = getFile().evaluation().text();
        version = getFile().evaluation().version();
        reached = text.reached();
        missed = text.missed();
        lessons = text.lessons();
        next = text.next();
    }

    public ReadReviews.EvaluationFile getFile() {
        if (file == null) {
            file = read.evaluation(Ids.parse(id));
        }
        return file;
    }

    public boolean isWritable() {
        return actor.has(QualityCircle.LEADS) && getFile().evaluation().isOpen();
    }

    public String save() {
        keep.write(Ids.parse(id), text(), version);
        notices.done("evaluation.saved");
        return page();
    }

    /** Writes what is typed, then closes. */
    public String close() {
        keep.writeAndClose(Ids.parse(id), text(), version);
        notices.done("evaluation.isClosed");
        return page();
    }

    private EvaluationText text() {
        return new EvaluationText(reached, missed, lessons, next);
    }

    private String page() {
        return "/labelling/review/evaluation.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReached() {
        return reached;
    }

    public void setReached(String reached) {
        this.reached = reached;
    }

    public String getMissed() {
        return missed;
    }

    public void setMissed(String missed) {
        this.missed = missed;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
