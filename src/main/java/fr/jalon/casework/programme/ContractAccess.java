package fr.jalon.casework.programme;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;

/** Contracts as the person who signed them receives them. */
@ApplicationScoped
class ContractAccess implements AccessSource {

    private static final Pattern FROZEN = Pattern.compile("([A-Z_]+) ([LRD][0-9-]+) ([A-Z_]+)");

    private final Programmes programmes;

    @Inject
    ContractAccess(Programmes programmes) {
        this.programmes = programmes;
    }

    ContractAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.CONTRACTS;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        return programmes.contracts(youngPersonId).stream()
                .map(ContractAccess::item)
                .toList();
    }

    private static AccessItem item(EngagementContract contract) {
        return AccessItem.of(EngagementContract.class, contract.id())
                .day("from", contract.startsOn())
                .day("until", contract.endsOn())
                .day("orientedOn", contract.orientedOn())
                .day("signedOn", contract.signedOn())
                .day("endedOn", contract.endedOn())
                .typed("objective", contract.objective())
                .count("weeklyHours", contract.weeklyHours())
                .typed("hoursReason", contract.hoursReason())
                .code("hoursWaiver", "contract.waiver.", contract.waiver())
                .code("household", "household.", contract.household())
                .euros("incomeInFull", contract.incomeInFull())
                .euros("incomeInPart", contract.incomeInPart())
                .euros("allowanceBeforeIncome", contract.allowance())
                .euros("allowance", contract.allowanceDue())
                .colleague("counsellor", contract.counsellorId())
                .within("conditions", conditions(contract.conditions()));
    }

    /** What was checked on the day of signature, as it was frozen: code, article and verdict of each. */
    private static List<AccessItem> conditions(String frozen) {
        return FROZEN.matcher(frozen)
                .results()
                .map(one -> AccessItem.unnamed()
                        .code("condition", one.group(1), "contract.condition." + one.group(1))
                        .typed("article", one.group(2))
                        .code("verdict", one.group(3), "contract.verdict." + one.group(3)))
                .toList();
    }
}
