package fr.jalon.labelling.decision;

import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** How many labels are valid today with this text and (or null) in this département. */
    public int count(String text, String department) {
        return labels.count(new PublicLabels.Search(day.today(), text, department, null));
    }

    /** A page of them, by name. */
    public List<PublicLabel> page(String text, String department, int first, int size) {
        return labels.find(new PublicLabels.Search(day.today(), text, department, null), first, size);
    }

    /** Those that follow a position, by name. */
    public List<PublicLabel> following(String text, String department, PublicLabels.Position after, int size) {
        return labels.find(new PublicLabels.Search(day.today(), text, department, after), 0, size);
    }

    /** Départements in which a structure holds a label today. */
    public List<String> departments() {
        return labels.departments(day.today());
    }
}
