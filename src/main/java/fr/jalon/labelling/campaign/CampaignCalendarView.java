package fr.jalon.labelling.campaign;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Bar;
import fr.jalon.shared.web.Formats;
import fr.jalon.shared.web.Notices;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The visits of a campaign: each month against its capacity, and the weeks of one month. The month is in the address. */
@Named
@RequestScoped
public class CampaignCalendarView {

    private static final int WEEK = 7;

    private final ForeseeCampaign foresee;
    private final Shell shell;
    private final Formats formats;
    private final Notices texts;

    private String id;
    private String month;
    private ForeseeCampaign.Calendar calendar;
    private YearMonth shown;

    /** A day of the month, or one of the months around it. */
    public record Day(LocalDate date, boolean inside, boolean today, int visits) {}

    /** A week, from its Monday, with how many visits begin in it. */
    public record Week(List<Day> days, int visits) {}

    @Inject
    CampaignCalendarView(ForeseeCampaign foresee, Shell shell, Formats formats, Notices texts) {
        this.foresee = foresee;
        this.shell = shell;
        this.formats = formats;
        this.texts = texts;
    }

    CampaignCalendarView() {
        this(null, null, null, null);
    }

    /** Counts the visits; refuses, as not found, a campaign that there is not. */
    public void load() {
        calendar = foresee.calendar(Ids.parse(id));
        shown = month != null && month.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(month) : usual();
    }

    /** The present month where it is one of the campaign, else its first or its last. */
    private YearMonth usual() {
        List<CampaignMonth> months = calendar.months();
        YearMonth present = YearMonth.from(calendar.today());
        YearMonth first = months.get(0).month();
        YearMonth last = months.get(months.size() - 1).month();
        return present.isBefore(first) ? first : present.isAfter(last) ? last : present;
    }

    public AuditCampaign getCampaign() {
        return calendar.campaign();
    }

    /** Visits that have a day. */
    public int getPlanned() {
        return calendar.visits().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Audits that are not visited and have no day. */
    public int getWithout() {
        return calendar.without();
    }

    public List<CampaignMonth> getMonths() {
        return calendar.months();
    }

    /** Months in which more visits are planned than can be held. */
    public long getOver() {
        return getMonths().stream().filter(CampaignMonth::over).count();
    }

    /** The visits of each month; amber where they are more than the capacity. */
    public List<Bar> getBars() {
        double top = Math.max(
                getMonths().stream().mapToInt(CampaignMonth::visits).max().orElse(0),
                calendar.campaign().getCapacity());
        return getMonths().stream()
                .map(one -> {
                    Bar bar = Bar.of(
                            name(one.month()),
                            href(one.month()),
                            one.visits(),
                            top,
                            texts.text("campaign.ofCapacity", formats.number(one.visits()), one.capacity()));
                    return one.over()
                            ? new Bar(bar.label(), bar.href(), bar.start(), bar.width(), bar.text(), "attention")
                            : bar;
                })
                .toList();
    }

    /** "novembre 2026". */
    public String name(YearMonth one) {
        return one.format(DateTimeFormatter.ofPattern("LLLL yyyy", shell.getLocale()));
    }

    public String getTitle() {
        return name(shown);
    }

    /** Visits of the month that is shown. */
    public int getVisits() {
        return getWeeks().stream()
                .flatMap(week -> week.days().stream())
                .filter(Day::inside)
                .mapToInt(Day::visits)
                .sum();
    }

    /** The weeks of the month that is shown, whole. */
    public List<Week> getWeeks() {
        List<Week> weeks = new ArrayList<>();
        LocalDate monday = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(shown.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Day> days =
                    monday.datesUntil(monday.plusDays(WEEK)).map(this::day).toList();
            weeks.add(new Week(days, days.stream().mapToInt(Day::visits).sum()));
        }
        return weeks;
    }

    private Day day(LocalDate date) {
        return new Day(
                date,
                YearMonth.from(date).equals(shown),
                date.equals(calendar.today()),
                calendar.visits().getOrDefault(date, 0));
    }

    public List<String> getDayNames() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, shell.getLocale()))
                .toList();
    }

    /** The list of the audits whose visit begins that day. */
    public String audits(LocalDate day) {
        return "audits.xhtml?id=" + id + "&date=" + day;
    }

    public String getPreviousHref() {
        return href(shown.minusMonths(1));
    }

    public String getNextHref() {
        return href(shown.plusMonths(1));
    }

    private String href(YearMonth one) {
        return "calendar.xhtml?id=" + id + "&month=" + one;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }
}
