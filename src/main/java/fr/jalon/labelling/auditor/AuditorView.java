package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The label office's page of an auditor: new in the register, or changed. */
@Named
@ViewScoped
public class AuditorView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/labelling/auditor/auditor.xhtml?faces-redirect=true&id=";

    private final KeepAuditors keep;
    private final NationalDay day;
    private final Notices notices;

    private String id;
    private int version;
    private Long account;
    private AuditorForm form = new AuditorForm();
    private final AuditorForm.Line training = new AuditorForm.Line();
    private final AuditorForm.Line offered = new AuditorForm.Line();
    private final AuditorForm.Line interest = new AuditorForm.Line();
    private transient AuditorFile file;
    private transient List<KeepAuditors.Person> people;
    private transient List<Place> regions;
    private transient List<Place> structures;

    @Inject
    AuditorView(KeepAuditors keep, NationalDay day, Notices notices) {
        this.keep = keep;
        this.day = day;
        this.notices = notices;
    }

    AuditorView() {
        this(null, null, null);
    }

    /** Refuses, as not found, who is not in the register. */
    public void load() {
        if (id == null) {
            getPeople();
            return;
        }
        form = AuditorForm.of(getFile().auditor().data());
        version = getFile().auditor().getVersion();
    }

    public AuditorFile getFile() {
        if (file == null && id != null) {
            file = keep.open(Ids.parse(id));
        }
        return file;
    }

    /** Who may be registered. */
    public List<KeepAuditors.Person> getPeople() {
        if (people == null) {
            people = keep.unregistered();
        }
        return people;
    }

    public List<Place> getRegions() {
        if (regions == null) {
            regions = keep.regions();
        }
        return regions;
    }

    public List<Place> getStructures() {
        if (structures == null) {
            structures = keep.structures();
        }
        return structures;
    }

    public AuditorKind[] getKinds() {
        return AuditorKind.values();
    }

    public Seniority[] getSeniorities() {
        return Seniority.values();
    }

    /** Kinds of structures, by their codes. */
    public List<String> getStructureKinds() {
        return List.of("MISSION", "ASSOCIATION", "NATIONAL_UNION");
    }

    /** Registers or changes. */
    public String save() {
        if (id == null) {
            keep.register(account, form.data());
            id = Ids.text(account);
        } else {
            keep.change(Ids.parse(id), version, form.data());
        }
        return done("auditor.saved");
    }

    /** Adds the training typed. */
    public String train() {
        keep.train(Ids.parse(id), training.getText(), training.getFrom(), training.getUntil());
        return done("auditor.trained");
    }

    /** Takes a training away. */
    public String forgetTraining(long one) {
        keep.forgetTraining(Ids.parse(id), one);
        return done("auditor.trainingRemoved");
    }

    /** Adds the period typed. */
    public String offer() {
        keep.offer(Ids.parse(id), offered.getFrom(), offered.getUntil());
        return done("auditor.offered");
    }

    /** Takes a period away. */
    public String withdraw(long one) {
        keep.withdraw(Ids.parse(id), one);
        return done("auditor.withdrawn");
    }

    /** Declares the interest typed. */
    public String declare() {
        keep.declare(Ids.parse(id), interest.interest());
        return done("auditor.declared");
    }

    /** Ends an interest today. */
    public String end(long one) {
        keep.end(Ids.parse(id), one);
        return done("auditor.interestEnded");
    }

    private String done(String key) {
        notices.done(key);
        return PAGE + id;
    }

    /** Whether the training does not count any more. */
    public boolean over(Training one) {
        return one.isOver(day.today());
    }

    /** Whether the interest lasts. */
    public boolean open(DeclaredInterest one) {
        return one.isOpen(day.today());
    }

    public AuditorForm getForm() {
        return form;
    }

    public AuditorForm.Line getTraining() {
        return training;
    }

    public AuditorForm.Line getOffered() {
        return offered;
    }

    public AuditorForm.Line getInterest() {
        return interest;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }
}
