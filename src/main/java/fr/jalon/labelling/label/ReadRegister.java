package fr.jalon.labelling.label;

import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Anybody looks up which structures hold a label today. */
@UseCase(access = UseCase.Access.PUBLIC)
@ApplicationScoped
public class ReadRegister {

    private final PublicLabels labels;
    private final NationalDay day;

    @Inject
    ReadRegister(PublicLabels labels, NationalDay day) {
        this.labels = labels;
        this.day = day;
    }

    ReadRegister() {
        this(null, null);
    }

    /** How many labels are valid today, or ever were, with this text and (or null) in this département. */
    public int count(boolean former, String text, String department) {
        return labels.count(new PublicLabels.Search(day.today(), former, text, department, null));
    }

    /** A page of them, by name. */
    public List<PublicLabel> page(boolean former, String text, String department, int first, int size) {
        return labels.find(new PublicLabels.Search(day.today(), former, text, department, null), first, size);
    }

    /** Those that follow a position, by name. */
    public List<PublicLabel> following(
            boolean former, String text, String department, PublicLabels.Position after, int size) {
        return labels.find(new PublicLabels.Search(day.today(), former, text, department, after), 0, size);
    }

    /** The day on which the register is read. */
    public LocalDate today() {
        return day.today();
    }

    /** Départements in which a structure holds a label today. */
    public List<String> departments() {
        return labels.departments(day.today());
    }
}
