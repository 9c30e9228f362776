package fr.jalon.casework.agenda;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The agenda: a week of one counsellor, or a day of all. All its state is in the URL. */
@Named
@RequestScoped
public class AgendaView {

    private static final int WORKING_DAYS = 5;

    private final ReadAgenda read;
    private final KeepAbsences keepAbsences;
    private final Actor actor;
    private final Notices notices;

    private String view;
    private String date;
    private String counsellor;
    private ReadAgenda.Days days;

    @Inject
    AgendaView(ReadAgenda read, KeepAbsences keepAbsences, Actor actor, Notices notices) {
        this.read = read;
        this.keepAbsences = keepAbsences;
        this.actor = actor;
        this.notices = notices;
    }

    AgendaView() {
        this(null, null, null, null);
    }

    /**
     * A column of the agenda.
     *
     * @param day what it is for a week; null for a day, whose columns are counsellors
     * @param name of the counsellor; null for a week
     */
    public record Column(LocalDate day, String name, String counsellorKey, boolean today, List<AgendaItem> items) {}

    /** Whether it shows the day of all, not the week of one. */
    public boolean isOfAll() {
        boolean named = counsellor != null && !counsellor.isBlank();
        return "day".equals(view) || (view == null && !named && !actor.has(Role.COUNSELLOR));
    }

    /** Reads the agenda: refuses that of nobody here. */
    public void load() {
        content();
    }

    /** Hours beside the columns. */
    public List<Integer> getHours() {
        return IntStream.range(AgendaItem.FIRST_HOUR, AgendaItem.LAST_HOUR)
                .boxed()
                .toList();
    }

    /** The columns, from left to right. */
    public List<Column> getColumns() {
        return isOfAll() ? ofAll() : ofOne();
    }

    private List<Column> ofOne() {
        String key = getCounsellor();
        return IntStream.range(0, lastDay().getDayOfWeek().getValue())
                .mapToObj(getMonday()::plusDays)
                .map(day -> new Column(day, null, key, day.equals(getToday()), items(id -> true, day::equals)))
                .toList();
    }

    private List<Column> ofAll() {
        List<Column> columns = new ArrayList<>();
        content()
                .counsellors()
                .forEach((id, name) -> columns.add(
                        new Column(null, name, Ids.text(id), false, items(one -> one == id, getDay()::equals))));
        return columns;
    }

    /** Saturday or Sunday where something falls on it, else Friday. */
    private LocalDate lastDay() {
        LocalDate friday = getMonday().plusDays(WORKING_DAYS - 1L);
        return Stream.of(
                        content().appointments().stream().map(AppointmentRow::day),
                        content().sessions().stream().map(SessionRow::day),
                        content().absences().stream().map(Absence::day))
                .flatMap(stream -> stream)
                .filter(friday::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(friday);
    }

    private List<AgendaItem> items(LongPredicate whose, Predicate<LocalDate> when) {
        Stream<AgendaItem> single = content().appointments().stream()
                .filter(row ->
                        row.status() != AppointmentStatus.CANCELLED && row.status() != AppointmentStatus.POSTPONED)
                .filter(row -> whose.test(row.counsellorId()) && when.test(row.day()))
                .map(row -> AgendaItem.of(row, row.subject()));
        Stream<AgendaItem> sessions = content().sessions().stream()
                .filter(row -> row.status() != SessionStatus.CANCELLED)
                .filter(row -> whose.test(row.counsellorId()) && when.test(row.day()))
                .map(row -> AgendaItem.of(row, notices.text("agenda.seats", row.taken(), row.seats())));
        Stream<AgendaItem> absences = content().absences().stream()
                .filter(row -> whose.test(row.counsellorId()) && when.test(row.day()))
                .map(AgendaItem::of);
        return Stream.of(single, sessions, absences)
                .flatMap(stream -> stream)
                .sorted(Comparator.comparing(AgendaItem::row))
                .toList();
    }

    private ReadAgenda.Days content() {
        if (days == null) {
            LocalDate from = isOfAll() ? getDay() : getMonday();
            LocalDate until = isOfAll() ? from : from.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
            days = read.days(from, until, isOfAll() ? null : counsellorId());
        }
        return days;
    }

    /** Names of counsellors by account. */
    public Map<Long, String> getCounsellors() {
        return content().counsellors();
    }

    /** Name of the counsellor whose week it is. */
    public String getCounsellorName() {
        return content().counsellors().getOrDefault(counsellorId(), actor.name());
    }

    /** The day in the address, or today. */
    public LocalDate getDay() {
        try {
            return date == null || date.isBlank() ? getToday() : LocalDate.parse(date);
        } catch (DateTimeParseException noDay) {
            return getToday();
        }
    }

    /** The Monday of its week. */
    public LocalDate getMonday() {
        return getDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate getToday() {
        return read.today();
    }

    /** Address of the same agenda some days later, or earlier. */
    public String href(int steps) {
        LocalDate day = isOfAll() ? getDay().plusDays(steps) : getMonday().plusWeeks(steps);
        return address(isOfAll() ? "day" : "week", day);
    }

    /** Address of the other way to look at it, or of this one. */
    public String viewHref(String name) {
        return address(name, getDay());
    }

    /** Address of today. */
    public String getTodayHref() {
        return address(isOfAll() ? "day" : "week", getToday());
    }

    private String address(String name, LocalDate day) {
        return "week.xhtml?view=" + name + "&date=" + day + "&counsellor=" + getCounsellor();
    }

    /** Takes an absence back. */
    public String back(String absenceKey) {
        keepAbsences.back(Ids.parse(absenceKey));
        notices.done("absence.removed");
        return "/casework/agenda/" + viewHref(isOfAll() ? "day" : "week") + "&faces-redirect=true";
    }

    /** Whether the reader may make appointments. */
    public boolean isWriting() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION);
    }

    /** Whether the reader may plan sessions. */
    public boolean isPlanning() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    /** Whether the reader has an agenda to subscribe to. */
    public boolean isSubscribing() {
        return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    /** Whether the reader says where and when the mission receives. */
    public boolean isManaging() {
        return actor.has(Role.TEAM_LEAD, Role.DIRECTOR);
    }

    private long counsellorId() {
        return Ids.parse(getCounsellor());
    }

    /** Identifier of the counsellor whose week it is: the reader where none is named. */
    public String getCounsellor() {
        return counsellor == null || counsellor.isBlank() ? Ids.text(actor.accountId()) : counsellor;
    }

    public void setCounsellor(String counsellor) {
        this.counsellor = counsellor;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }
}
