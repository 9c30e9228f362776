package fr.jalon.oversight.practice;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form of a practice: new, or offered again. */
@Named
@ViewScoped
public class PracticeOfferView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/oversight/network/practice.xhtml?faces-redirect=true&id=";

    private final OfferPractice offer;
    private final Notices notices;

    private String id;
    private int version;
    private PracticeForm form = new PracticeForm();

    @Inject
    PracticeOfferView(OfferPractice offer, Notices notices) {
        this.offer = offer;
        this.notices = notices;
    }

    PracticeOfferView() {
        this(null, null);
    }

    /** Opens the form. */
    public void load() {
        Practice practice = offer.open(id == null ? null : Ids.parse(id));
        if (practice != null) {
            form = PracticeForm.of(practice);
            version = practice.getVersion();
        }
    }

    /** Offers it. */
    public String save() {
        String saved = id;
        if (id == null) {
            saved = Ids.text(offer.offer(form.told()));
        } else {
            offer.change(Ids.parse(id), form.told(), version);
        }
        notices.done("practice.offered", form.getTitle());
        return PAGE + saved;
    }

    public PracticeForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
