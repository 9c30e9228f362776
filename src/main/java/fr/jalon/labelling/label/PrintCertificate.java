package fr.jalon.labelling.label;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** A structure takes the certificate of its label, as the label office may: only of one that is worth something. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR, Role.LABEL_OFFICE})
@ApplicationScoped
public class PrintCertificate {

    private final Labels labels;
    private final Structures structures;
    private final NationalDay day;
    private final Journal journal;

    @Inject
    PrintCertificate(Labels labels, Structures structures, NationalDay day, Journal journal) {
        this.labels = labels;
        this.structures = structures;
        this.day = day;
        this.journal = journal;
    }

    PrintCertificate() {
        this(null, null, null, null);
    }

    /** What a certificate says. */
    public record Certified(Label label, String structureName) {}

    /** The label for its certificate; refused while it is suspended and once it is withdrawn, renewed or over. */
    public Certified open(long id) {
        Label label = labels.require(id);
        Standing standing = label.standing(day.today());
        if (standing != Standing.VALID && standing != Standing.COMING) {
            throw Refused.conflict("label.refused.noCertificate");
        }
        journal.record(Journal.Action.EXPORT, Label.class.getSimpleName(), label.getNumber(), "CERTIFICATE");
        String code = label.getStructureCode();
        return new Certified(label, structures.names(Set.of(code)).getOrDefault(code, code));
    }
}
