package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An auditor's own page of the register. */
@Named
@ViewScoped
public class OwnAuditorView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/labelling/auditor/own.xhtml?faces-redirect=true";

    private final OwnAuditorFile own;
    private final NationalDay day;
    private final Notices notices;

    private final AuditorForm.Line offered = new AuditorForm.Line();
    private final AuditorForm.Line interest = new AuditorForm.Line();
    private transient AuditorFile file;
    private transient List<Place> regions;
    private transient List<Place> structures;

    @Inject
    OwnAuditorView(OwnAuditorFile own, NationalDay day, Notices notices) {
        this.own = own;
        this.day = day;
        this.notices = notices;
    }

    OwnAuditorView() {
        this(null, null, null);
    }

    /** Reads it. */
    public void load() {
        file = own.open().orElse(null);
    }

    /** Null where the label office has not registered them. */
    public AuditorFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    public List<Place> getRegions() {
        if (regions == null) {
            regions = own.regions();
        }
        return regions;
    }

    public List<Place> getStructures() {
        if (structures == null) {
            structures = own.structures();
        }
        return structures;
    }

    /** Adds the period typed. */
    public String offer() {
        own.offer(offered.getFrom(), offered.getUntil());
        return done("auditor.offered");
    }

    /** Takes a period away. */
    public String withdraw(long one) {
        own.withdraw(one);
        return done("auditor.withdrawn");
    }

    /** Declares the interest typed. */
    public String declare() {
        own.declare(interest.interest());
        return done("auditor.declared");
    }

    /** Ends an interest today. */
    public String end(long one) {
        own.end(one);
        return done("auditor.interestEnded");
    }

    private String done(String key) {
        notices.done(key);
        return PAGE;
    }

    /** Whether the training does not count any more. */
    public boolean over(Training one) {
        return one.isOver(day.today());
    }

    /** Whether the interest lasts. */
    public boolean open(DeclaredInterest one) {
        return one.isOpen(day.today());
    }

    public AuditorForm.Line getOffered() {
        return offered;
    }

    public AuditorForm.Line getInterest() {
        return interest;
    }
}
