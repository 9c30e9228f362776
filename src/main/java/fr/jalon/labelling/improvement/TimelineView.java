package fr.jalon.labelling.improvement;

import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The actions of the list as bars between their first and their last day, beside their dates in words. */
@Named
@RequestScoped
public class TimelineView {
    /** A name that begins further to the right, in thousandths, would be cut. */
    private static final int LAST_NAME = 930;

    private final ActionListView list;
    private final LocalClock clock;
    private final Shell shell;

    private Span span;

    @Inject
    TimelineView(ActionListView list, LocalClock clock, Shell shell) {
        this.list = list;
        this.clock = clock;
        this.shell = shell;
    }

    TimelineView() {
        this(null, null, null);
    }

    /** The days that the drawing covers: whole months. */
    public Span getSpan() {
        if (span == null) {
            span = Span.of(list.getRows(), clock.today());
        }
        return span;
    }

    /** Where each month begins, with its name. */
    public List<Tick> getTicks() {
        List<Tick> ticks = new ArrayList<>();
        int months = getSpan().months();
        int step = months > 24 ? 6 : months > 12 ? 3 : months > 6 ? 2 : 1;
        for (int i = 0; i < months; i += step) {
            LocalDate day = getSpan().first().plusMonths(i);
            if (getSpan().x(day) > LAST_NAME) {
                break;
            }
            ticks.add(new Tick(getSpan().x(day), day.format(DateTimeFormatter.ofPattern("MMM yy", shell.getLocale()))));
        }
        return ticks;
    }

    public int getToday() {
        return getSpan().x(clock.today());
    }

    /** The bar of an action. */
    public Bar bar(ActionRow row) {
        int end = getSpan().x(row.dueOn().plusDays(1));
        int begin = row.startsOn() == null ? Math.max(0, end - 8) : getSpan().x(row.startsOn());
        int width = Math.max(8, end - begin);
        return new Bar(begin, width, width * row.progress() / 100, tone(row));
    }

    private String tone(ActionRow row) {
        if (row.overdue(clock.today())) {
            return "late";
        }
        return switch (row.state()) {
            case DONE -> "done";
            case DROPPED -> "dropped";
            default -> "open";
        };
    }

    /** A mark at the head of the drawing: how far from its beginning, in thousandths, and what it says. */
    public record Tick(int x, String label) {}

    /** A bar, in thousandths of the drawing; the part that is done; how it looks. */
    public record Bar(int x, int width, int done, String tone) {}

    /** Whole months from the first to the day after the last. */
    public record Span(LocalDate first, LocalDate end) {
        private static final int LONGEST = 60;

        static Span of(List<ActionRow> rows, LocalDate today) {
            LocalDate first = today;
            LocalDate last = today.plusMonths(2);
            for (ActionRow row : rows) {
                LocalDate begin = row.startsOn() == null ? row.dueOn() : row.startsOn();
                first = begin.isBefore(first) ? begin : first;
                last = row.dueOn().isAfter(last) ? row.dueOn() : last;
            }
            first = first.isBefore(today.minusMonths(LONGEST)) ? today.minusMonths(LONGEST) : first;
            last = last.isAfter(today.plusMonths(LONGEST)) ? today.plusMonths(LONGEST) : last;
            return new Span(first.withDayOfMonth(1), last.withDayOfMonth(1).plusMonths(1));
        }

        int months() {
            return (int) ChronoUnit.MONTHS.between(first, end);
        }

        /** A day's place, in thousandths. */
        int x(LocalDate day) {
            long days = ChronoUnit.DAYS.between(first, end);
            long place = 1000 * ChronoUnit.DAYS.between(first, day) / days;
            return (int) Math.max(0, Math.min(1000, place));
        }
    }
}
