package fr.jalon.labelling.label;

import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Looks, in the present workspace, at what happens between two audits: in a structure, whether the figures and the key
 * evidence that its label rests on still hold; in the union, which audits of follow-up and renewal are due.
 */
@UseCase(access = UseCase.Access.SYSTEM)
@ApplicationScoped
public class WatchLabel {

    private final Labels labels;
    private final LabelAlerts alerts;
    private final FollowUps followUps;
    private final NationalDay day;

    @Inject
    WatchLabel(Labels labels, LabelAlerts alerts, FollowUps followUps, NationalDay day) {
        this.labels = labels;
        this.alerts = alerts;
        this.followUps = followUps;
        this.day = day;
    }

    WatchLabel() {
        this(null, null, null, null);
    }

    /** Opens alerts on the label that the structure holds; returns how many. */
    public int watch(String structure) {
        LocalDate today = day.today();
        return labels.of(structure).stream()
                .filter(label -> label.standing(today) == Standing.VALID || label.standing(today) == Standing.SUSPENDED)
                .findFirst()
                .map(label -> alerts.open(label, today))
                .orElse(0);
    }

    /** Lets audits fall due; returns how many did. */
    public int fallDue() {
        return followUps.fallDue(day.today());
    }
}
