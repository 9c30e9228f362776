package fr.jalon.casework.situation;

import fr.jalon.casework.Notice;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The page that adds or changes one situation of a young person. */
@Named
@ViewScoped
public class SituationView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeepSituations keep;

    private String person;
    private String name;
    private String id;
    private int version;

    private SituationCategory category;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String romeCode;
    private String place;
    private boolean endingOthers = true;

    @Inject
    SituationView(KeepSituations keep) {
        this.keep = keep;
    }

    SituationView() {
        this(null);
    }

    /** Opens an empty form, or the situation to be changed. */
    public void load() {
        name = keep.nameOf(Ids.parse(person));
        if (id == null) {
            startsOn = keep.today();
            return;
        }
        Situation situation = keep.open(Ids.parse(id));
        person = Ids.text(situation.youngPersonId());
        version = situation.version();
        category = situation.category();
        startsOn = situation.startsOn();
        endsOn = situation.endsOn();
        romeCode = situation.romeCode();
        place = situation.place();
    }

    /** Saves and goes back to the file. */
    public String save() {
        SituationDetails details = new SituationDetails(category, startsOn, endsOn, romeCode, place);
        if (id == null) {
            keep.add(Ids.parse(person), details, endingOthers);
        } else {
            keep.change(Ids.parse(id), version, details);
        }
        return back("situation.saved");
    }

    /** Takes it back and goes to the file. */
    public String remove() {
        keep.remove(Ids.parse(id), version);
        return back("situation.removed");
    }

    private String back(String done) {
        Notice.afterRedirect(done);
        return "/casework/file/file.xhtml?faces-redirect=true&tab=situations&id=" + person;
    }

    public SituationCategory[] getCategories() {
        return SituationCategory.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    /** How the young person is called. */
    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isBlank() ? null : id;
    }

    public SituationCategory getCategory() {
        return category;
    }

    public void setCategory(SituationCategory category) {
        this.category = category;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public String getRomeCode() {
        return romeCode;
    }

    public void setRomeCode(String romeCode) {
        this.romeCode = romeCode;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isEndingOthers() {
        return endingOthers;
    }

    public void setEndingOthers(boolean endingOthers) {
        this.endingOthers = endingOthers;
    }
}
