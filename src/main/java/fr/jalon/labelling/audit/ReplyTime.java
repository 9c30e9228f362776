package fr.jalon.labelling.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How long a structure has to reply to findings: the rule that holds today. */
@ApplicationScoped
class ReplyTime {

    private final LabellingRules rules;
    private final NationalDay day;

    @Inject
    ReplyTime(LabellingRules rules, NationalDay day) {
        this.rules = rules;
        this.day = day;
    }

    ReplyTime() {
        this(null, null);
    }

    LocalDate today() {
        return day.today();
    }

    int days() {
        return rules.replyDays(day.today()).getAmount();
    }
}
