package fr.jalon.labelling.calibration;

import fr.jalon.labelling.audit.LabellingRules;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** The thresholds of alerts today, each read once in a request. */
@RequestScoped
class Thresholds {

    private final LabellingRules rules;
    private final NationalDay day;
    private final Map<AlertKind, Integer> read = new EnumMap<>(AlertKind.class);

    @Inject
    Thresholds(LabellingRules rules, NationalDay day) {
        this.rules = rules;
        this.day = day;
    }

    Thresholds() {
        this(null, null);
    }

    /** In the unit of its kind. */
    int of(AlertKind kind) {
        return read.computeIfAbsent(
                kind, one -> rules.rule(one.rule(), day.today()).getAmount());
    }
}
