package fr.jalon.labelling.reminder;

import jakarta.validation.constraints.NotNull;

/** How a mission reminds of its improvement plan, in REST. */
public final class DueReminderSheet {
    @NotNull
    public Boolean enabled;

    @NotNull
    public Integer firstDays;

    @NotNull
    public Integer lastDays;

    /** For JSON. */
    public DueReminderSheet() {}

    DueReminderSheet(DueReminderRule rule) {
        enabled = rule.isEnabled();
        firstDays = rule.getFirstDays();
        lastDays = rule.getLastDays();
    }
}
