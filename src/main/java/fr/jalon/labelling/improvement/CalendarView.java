package fr.jalon.labelling.improvement;

import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A month of the plan: the actions and the steps that are due on each day. */
@Named
@RequestScoped
public class CalendarView {
    private static final int MOST = 500;

    private final ActionListView list;
    private final ReadImprovementPlan read;
    private final LocalClock clock;
    private final Shell shell;

    private Map<LocalDate, List<Due>> due;

    @Inject
    CalendarView(ActionListView list, ReadImprovementPlan read, LocalClock clock, Shell shell) {
        this.list = list;
        this.read = read;
        this.clock = clock;
        this.shell = shell;
    }

    CalendarView() {
        this(null, null, null, null);
    }

    /** What is due: an action, or a step of one. */
    public record Due(long actionId, String title, String owner, boolean step, boolean done, boolean late) {}

    /** A day of the month, or one of the months around it. */
    public record Day(LocalDate date, boolean inside, boolean today, List<Due> due) {}

    public YearMonth getMonth() {
        YearMonth asked = list.getAddress().month();
        return asked == null ? YearMonth.from(clock.today()) : asked;
    }

    public String getTitle() {
        return getMonth().format(DateTimeFormatter.ofPattern("LLLL yyyy", shell.getLocale()));
    }

    public String getPreviousHref() {
        return list.getAddress().month(getMonth().minusMonths(1)).href();
    }

    public String getNextHref() {
        return list.getAddress().month(getMonth().plusMonths(1)).href();
    }

    public String getPresentHref() {
        return list.getAddress().month(null).href();
    }

    public List<String> getDayNames() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, shell.getLocale()))
                .toList();
    }

    public boolean isFree() {
        return due().isEmpty();
    }

    /** The weeks of the month, from Monday. */
    public List<List<Day>> getWeeks() {
        LocalDate monday =
                getMonth().atDay(1).with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Day>> weeks = new ArrayList<>();
        while (!monday.isAfter(getMonth().atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate day = monday.plusDays(i);
                boolean inside = YearMonth.from(day).equals(getMonth());
                week.add(new Day(
                        day,
                        inside,
                        day.equals(clock.today()),
                        inside ? due().getOrDefault(day, List.of()) : List.of()));
            }
            weeks.add(week);
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    private Map<LocalDate, List<Due>> due() {
        if (due == null) {
            LocalDate first = getMonth().atDay(1);
            LocalDate last = getMonth().atEndOfMonth();
            ActionCriteria now = list.getAddress().criteria();
            ActionCriteria within = new ActionCriteria(
                    now.filter(), null, ActionCriteria.Sort.DUE, now.narrow().dueBetween(first, last));
            due = new HashMap<>();
            LocalDate today = clock.today();
            for (ActionRow row : read.page(within, 0, MOST).rows()) {
                add(
                        row.dueOn(),
                        new Due(
                                row.id(),
                                row.title(),
                                row.ownerName(),
                                false,
                                row.state() == ActionState.DONE,
                                row.overdue(today)));
            }
            if (now.narrow().isAny()) {
                read.stepsDue(first, last)
                        .forEach(step -> add(
                                step.dueOn(),
                                new Due(
                                        step.actionId(),
                                        step.title(),
                                        step.ownerName(),
                                        true,
                                        step.doneOn() != null,
                                        step.doneOn() == null && step.dueOn().isBefore(today))));
            }
        }
        return due;
    }

    private void add(LocalDate day, Due one) {
        due.computeIfAbsent(day, any -> new ArrayList<>()).add(one);
    }
}
