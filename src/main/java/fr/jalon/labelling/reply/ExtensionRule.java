package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.LabellingRules;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How much more time to reply may be granted, and how often: the rules that hold today. */
@ApplicationScoped
class ExtensionRule {

    private final LabellingRules rules;
    private final NationalDay day;

    @Inject
    ExtensionRule(LabellingRules rules, NationalDay day) {
        this.rules = rules;
        this.day = day;
    }

    ExtensionRule() {
        this(null, null);
    }

    LocalDate today() {
        return day.today();
    }

    int days() {
        return rules.rule("REPLY_EXTENSION_DAYS", day.today()).getAmount();
    }

    int most() {
        return rules.rule("REPLY_EXTENSIONS", day.today()).getAmount();
    }
}
