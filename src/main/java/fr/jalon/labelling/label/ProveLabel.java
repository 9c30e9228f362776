package fr.jalon.labelling.label;

import fr.jalon.identity.JournalRefusals;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Anybody who holds a certificate, or a number, asks whether the label exists and what it is worth today. */
@UseCase(access = UseCase.Access.PUBLIC)
@ApplicationScoped
public class ProveLabel {

    /** As much of a number as the journal keeps of one that nobody gave. */
    private static final int KEPT = 24;

    private final PublicLabels labels;
    private final NationalDay day;
    private final JournalRefusals refusals;

    @Inject
    ProveLabel(PublicLabels labels, NationalDay day, JournalRefusals refusals) {
        this.labels = labels;
        this.day = day;
        this.refusals = refusals;
    }

    ProveLabel() {
        this(null, null, null);
    }

    /**
     * The label of that number.
     *
     * @throws Refused as not found, journaled: a number whose check digits do not fit, or that no label has
     */
    public PublicLabel prove(String text) {
        LabelNumber number;
        try {
            number = LabelNumber.parse(text);
        } catch (IllegalArgumentException forged) {
            throw refused("register.refused.forged", text);
        }
        return labels.numbered(number).orElseThrow(() -> refused("register.refused.unknown", number.toString()));
    }

    /** The day on which it is asked. */
    public LocalDate today() {
        return day.today();
    }

    private Refused refused(String key, String number) {
        String asked = number == null ? "" : number.replaceAll("[^0-9A-Za-z-]", "?");
        String kept = asked.length() <= KEPT ? asked : asked.substring(0, KEPT);
        return refusals.of(new Refused(Refused.Kind.NOT_FOUND, "number", key), Label.class.getSimpleName(), kept);
    }
}
