package fr.jalon.labelling.commission;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.LabellingRules;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the label office needs at hand to record a decision: today, how long a label usually lasts, who sits. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class PrepareDecision {

    private final Members members;
    private final LabellingRules rules;
    private final NationalDay day;

    @Inject
    PrepareDecision(Members members, LabellingRules rules, NationalDay day) {
        this.members = members;
        this.rules = rules;
        this.day = day;
    }

    PrepareDecision() {
        this(null, null, null);
    }

    public LocalDate today() {
        return day.today();
    }

    /** Months that a label lasts unless the commission says otherwise. */
    public int usualMonths() {
        return rules.labelMonths(day.today()).getAmount();
    }

    /** Those in term that day, by college and name. */
    public List<CommissionMember> members(LocalDate on) {
        return members.inTerm(on);
    }
}
