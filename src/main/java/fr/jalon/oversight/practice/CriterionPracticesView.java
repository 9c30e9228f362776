package fr.jalon.oversight.practice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** How many practices there are about a criterion, beside it. */
@Named
@RequestScoped
public class CriterionPracticesView {

    private final ReadPractices read;
    private final Map<String, Long> counts = new HashMap<>();

    @Inject
    CriterionPracticesView(ReadPractices read) {
        this.read = read;
    }

    CriterionPracticesView() {
        this(null);
    }

    public long count(String criterion) {
        return counts.computeIfAbsent(criterion, read::count);
    }
}
