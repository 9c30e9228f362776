package fr.jalon.casework.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the fields of an identity may be chosen from. */
@RequestScoped
public class Choices {

    private final ListYoungPeople listYoungPeople;
    private Map<Long, String> counsellors;

    @Inject
    Choices(ListYoungPeople listYoungPeople) {
        this.listYoungPeople = listYoungPeople;
    }

    Choices() {
        this(null);
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Situation[] getSituations() {
        return Situation.values();
    }

    public List<Integer> getEducationLevels() {
        return IntStream.rangeClosed(1, 8).boxed().toList();
    }

    /** Names of counsellors by account. */
    public Map<Long, String> getCounsellors() {
        if (counsellors == null) {
            counsellors = listYoungPeople.counsellors();
        }
        return counsellors;
    }
}
