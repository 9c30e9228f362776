package fr.jalon.labelling.calibration;

import fr.jalon.identity.Journal;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.LabellingRules;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures how alike auditors score and opens alerts where a threshold is reached: at most one under way on each subject,
 * and after one that was closed only where there is more to measure. What is under way is kept up. In a number of
 * statements that does not depend on how many auditors there are, but for the alerts that it writes.
 */
@UseCase(access = UseCase.Access.SYSTEM)
@ApplicationScoped
public class WatchCalibration {

    private record Subject(AlertKind kind, long id) {}

    private final AuditorDrifts drifts;
    private final DividingCriteria criteria;
    private final CalibrationAlerts alerts;
    private final LabellingRules rules;
    private final NationalDay day;
    private final Journal journal;

    @Inject
    WatchCalibration(
            AuditorDrifts drifts,
            DividingCriteria criteria,
            CalibrationAlerts alerts,
            LabellingRules rules,
            NationalDay day,
            Journal journal) {
        this.drifts = drifts;
        this.criteria = criteria;
        this.alerts = alerts;
        this.rules = rules;
        this.day = day;
        this.journal = journal;
    }

    WatchCalibration() {
        this(null, null, null, null, null, null);
    }

    /** Looks at everything, in the union's workspace; returns how many alerts were opened. */
    public int watch() {
        LocalDate today = day.today();
        Map<AlertKind, Integer> thresholds = new EnumMap<>(AlertKind.class);
        for (AlertKind kind : AlertKind.values()) {
            thresholds.put(kind, rules.rule(kind.rule(), today).getAmount());
        }
        Map<Subject, CalibrationAlert> last = new HashMap<>();
        alerts.all().forEach(alert -> last.put(new Subject(alert.getKind(), alert.getSubject()), alert));
        int opened = 0;
        for (Measure measure : measures()) {
            CalibrationAlert before = last.get(new Subject(measure.kind(), measure.subject()));
            if (before != null && before.getState() != AlertState.CLOSED) {
                before.measure(measure);
            } else if (measure.kind().isReached(measure.value(), thresholds.get(measure.kind()))
                    && (before == null || !before.answers(measure))) {
                open(new CalibrationAlert(measure, thresholds.get(measure.kind()), today));
                opened++;
            }
        }
        return opened;
    }

    private void open(CalibrationAlert alert) {
        alerts.add(alert);
        journal.record(
                Journal.Action.CREATE,
                CalibrationAlert.class,
                alert.getId(),
                alert.getKind().name());
    }

    private List<Measure> measures() {
        List<Measure> all = new ArrayList<>();
        for (AuditorDrift drift : drifts.all()) {
            add(all, AlertKind.FROM_AGREED, drift, Measure.hundredths(drift.fromAgreed()), drift.scores());
            add(all, AlertKind.FROM_OTHER, drift, Measure.hundredths(drift.fromOther()), drift.compared());
            add(all, AlertKind.APART, drift, drift.apartPercent(), drift.criteria());
        }
        for (DividingCriterion one : criteria.page(DividingCriteria.Sort.CODE, 0, Integer.MAX_VALUE)) {
            String title = one.code() + " – " + one.title() + " (" + one.reference() + ")";
            all.add(new Measure(AlertKind.DIVIDES, one.nodeId(), title, one.percent(), one.audits()));
        }
        return all;
    }

    private static void add(List<Measure> all, AlertKind kind, AuditorDrift drift, Integer value, int basis) {
        if (value != null) {
            all.add(new Measure(kind, drift.accountId(), drift.name(), value, basis));
        }
    }
}
