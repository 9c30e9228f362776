package fr.jalon.labelling.profile;

import fr.jalon.labelling.reference.ApplicabilityRule;
import fr.jalon.labelling.reference.MalformedRule;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many structures a rule concerns, beside the field in which it is typed. */
@Named
@RequestScoped
public class RuleReachView {
    private final RuleReach reach;
    private final Shell shell;
    private final Map<String, Told> told = new HashMap<>();

    @Inject
    RuleReachView(RuleReach reach, Shell shell) {
        this.reach = reach;
        this.shell = shell;
    }

    RuleReachView() {
        this(null, null);
    }

    /**
     * What is told of a rule.
     *
     * @param problem why it is none, or null; then the rest says nothing
     * @param label it in words
     */
    public record Told(String problem, String label, int concerned, int unknown, int excluded, int total) {}

    /** Of the structures of those kinds. */
    public Told of(String rule, List<String> kinds) {
        return told.computeIfAbsent(rule == null ? "" : rule, any -> tell(rule, kinds));
    }

    private Told tell(String rule, List<String> kinds) {
        try {
            ApplicabilityRule read = ApplicabilityRule.parse(rule);
            RuleReach.Reach found = reach.of(read, kinds);
            return new Told(
                    null,
                    read.label(shell.getLocale()),
                    found.concerned(),
                    found.unknown(),
                    found.excluded(),
                    found.total());
        } catch (MalformedRule malformed) {
            String problem = Texts.text(shell.getLocale(), "reference.rule", malformed.getMessage());
            return new Told(problem, null, 0, 0, 0, 0);
        }
    }
}
