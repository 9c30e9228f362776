package fr.jalon.labelling.label;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;

/** The public page to which the code of a certificate leads: it says what the label is worth today, or that there is none. */
@Named
@RequestScoped
public class LabelProofView {

    private final ProveLabel prove;
    private final ExternalContext external;

    private String number;
    private PublicLabel label;
    private String refusal;

    @Inject
    LabelProofView(ProveLabel prove, ExternalContext external) {
        this.prove = prove;
        this.external = external;
    }

    LabelProofView() {
        this(null, null);
    }

    /** Looks the number up; nothing happens where none is given. */
    public void load() {
        if (number == null || number.isBlank()) {
            return;
        }
        try {
            label = prove.prove(number.strip());
        } catch (Refused refused) {
            refusal = refused.key();
            external.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The label, or null where there is none of that number. */
    public PublicLabel getLabel() {
        return label;
    }

    /** Key of why there is none; null where there is one, or nothing was asked. */
    public String getRefusal() {
        return refusal;
    }

    /** What it is worth today. */
    public Standing getStanding() {
        return label == null ? null : label.standing(prove.today());
    }

    public LocalDate getToday() {
        return prove.today();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
