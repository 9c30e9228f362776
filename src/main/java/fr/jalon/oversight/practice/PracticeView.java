package fr.jalon.oversight.practice;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One practice: read, found useful, published or sent back, withdrawn. */
@Named
@ViewScoped
public class PracticeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/oversight/network/practice.xhtml?faces-redirect=true&id=";
    private static final String LIST = "/oversight/network/practices.xhtml?faces-redirect=true";

    private final ReadPractices read;
    private final MarkPractice mark;
    private final PublishPractice publish;
    private final OfferPractice offer;
    private final Notices notices;

    private String id;
    private String reason;
    private int version;
    private transient ReadPractices.Sheet sheet;

    @Inject
    PracticeView(ReadPractices read, MarkPractice mark, PublishPractice publish, OfferPractice offer, Notices notices) {
        this.read = read;
        this.mark = mark;
        this.publish = publish;
        this.offer = offer;
        this.notices = notices;
    }

    PracticeView() {
        this(null, null, null, null, null);
    }

    /** Refuses, as not found, what is neither published nor the reader's. */
    public void load() {
        Practice own = getSheet().own();
        version = own == null ? 0 : own.getVersion();
    }

    public ReadPractices.Sheet getSheet() {
        if (sheet == null) {
            sheet = read.open(Ids.parse(id));
        }
        return sheet;
    }

    /** What is told: as published, else as offered. Both have the same properties. */
    public Object getTold() {
        return getSheet().published() == null ? getSheet().own() : getSheet().published();
    }

    /** Marks it useful, or no longer. */
    public String mark(boolean useful) {
        mark.mark(Ids.parse(id), useful);
        return PAGE + id;
    }

    /** Shows it to all. */
    public String publish() {
        publish.publish(Ids.parse(id), version);
        notices.done("practice.published");
        return PAGE + id;
    }

    /** Sends it back. */
    public String sendBack() {
        publish.sendBack(Ids.parse(id), reason, version);
        notices.done("practice.returned");
        return LIST;
    }

    /** Takes it back. */
    public String withdraw() {
        offer.withdraw(Ids.parse(id), version);
        notices.done("practice.withdrawn");
        return LIST;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** As it was read. */
    public int getVersion() {
        return version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
