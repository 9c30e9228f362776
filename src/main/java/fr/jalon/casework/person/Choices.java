package fr.jalon.casework.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the fields of an identity may be chosen from. */
@RequestScoped
public class Choices {

    private final ReadYoungPerson read;
    private Map<Long, String> counsellors;

    @Inject
    Choices(ReadYoungPerson read) {
        this.read = read;
    }

    Choices() {
        this(null);
    }

    public Sex[] getSexes() {
        return new Sex[] {Sex.FEMALE, Sex.MALE};
    }

    public SituationCategory[] getSituations() {
        return SituationCategory.values();
    }

    public List<Integer> getEducationLevels() {
        return IntStream.rangeClosed(1, 8).boxed().toList();
    }

    /** Names of counsellors by account. */
    public Map<Long, String> getCounsellors() {
        if (counsellors == null) {
            counsellors = read.counsellors();
        }
        return counsellors;
    }
}
