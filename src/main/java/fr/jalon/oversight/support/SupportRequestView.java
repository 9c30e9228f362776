package fr.jalon.oversight.support;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A request for support: the form of a new one, or the messages of one and the next to write. */
@Named
@ViewScoped
public class SupportRequestView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/oversight/network/request.xhtml?faces-redirect=true&id=";

    private final AskSupport ask;
    private final ReadSupport read;
    private final ContinueSupport go;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private String criterion;
    private String criterionTitle;
    private String subject;
    private String text;
    private int version;
    private transient ReadSupport.Exchange exchange;

    @Inject
    SupportRequestView(AskSupport ask, ReadSupport read, ContinueSupport go, Actor actor, Notices notices) {
        this.ask = ask;
        this.read = read;
        this.go = go;
        this.actor = actor;
        this.notices = notices;
    }

    SupportRequestView() {
        this(null, null, null, null, null);
    }

    /** Opens the form, or the request. */
    public void load() {
        if (id == null) {
            ask.open();
        } else {
            version = getExchange().request().getVersion();
        }
    }

    public ReadSupport.Exchange getExchange() {
        if (exchange == null && id != null) {
            exchange = read.open(Ids.parse(id));
        }
        return exchange;
    }

    /** Whether the reader is of the mission that asked. */
    public boolean isAsking() {
        return actor.structureCode().isMission();
    }

    /** Asks. */
    public String ask() {
        long made = ask.ask(new SupportQuestion(criterion, criterionTitle, subject, text));
        notices.done("support.asked", subject);
        return PAGE + Ids.text(made);
    }

    /** Writes. */
    public String write() {
        go.write(Ids.parse(id), text, version);
        notices.done("support.written");
        return PAGE + id;
    }

    /** Closes. */
    public String close() {
        go.close(Ids.parse(id), version);
        notices.done("support.closed");
        return PAGE + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getCriterionTitle() {
        return criterionTitle;
    }

    public void setCriterionTitle(String criterionTitle) {
        this.criterionTitle = criterionTitle;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
