package fr.jalon.casework.timeline;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the first tab of a file shows: a page of its story, narrowed by the address. */
@Named
@RequestScoped
public class TimelineTab {

    private static final int SIZE = 30;

    private final ReadTimeline read;
    private final Actor actor;

    private Set<TimelineKind> kinds = EnumSet.noneOf(TimelineKind.class);
    private String place;
    private ReadTimeline.Page page;

    @Inject
    TimelineTab(ReadTimeline read, Actor actor) {
        this.read = read;
        this.actor = actor;
    }

    TimelineTab() {
        this(null, null);
    }

    /** A filter as a chip. */
    public record Chip(TimelineKind kind, boolean on, String href) {}

    /** A page of the story of a file, read once. */
    public ReadTimeline.Page of(String id) {
        if (page == null) {
            page = read.read(Ids.parse(id), kinds, place, SIZE);
        }
        return page;
    }

    /** The filters, each an address that adds or takes away its kind. */
    public List<Chip> chips(String id) {
        return Arrays.stream(TimelineKind.values())
                .filter(kind -> kind != TimelineKind.TRANSFER && kind.isFor(actor))
                .map(kind -> {
                    Set<TimelineKind> next = EnumSet.copyOf(kinds);
                    if (!next.remove(kind)) {
                        next.add(kind);
                    }
                    return new Chip(kind, kinds.contains(kind), href(id, next, null));
                })
                .toList();
    }

    /** Where the story goes on, or null at its end. */
    public String more(String id) {
        String next = of(id).next();
        return next == null ? null : href(id, kinds, next);
    }

    /** Whether only some kinds are shown. */
    public boolean isNarrowed() {
        return !kinds.isEmpty();
    }

    /** Whether what is newer was left behind: the address names a place. */
    public boolean isFurther() {
        return place != null && !place.isBlank();
    }

    private static String href(String id, Set<TimelineKind> kinds, String place) {
        String shown = kinds.stream().map(Enum::name).collect(Collectors.joining("-"));
        return "file.xhtml?id=" + id
                + (kinds.isEmpty() ? "" : "&kinds=" + shown)
                + (place == null ? "" : "&before=" + place)
                + "#story";
    }

    public String getKinds() {
        return kinds.stream().map(Enum::name).collect(Collectors.joining("-"));
    }

    /** Takes the kinds of the address; what is none is left out. */
    public void setKinds(String text) {
        kinds = EnumSet.noneOf(TimelineKind.class);
        List<String> asked = text == null ? List.of() : Arrays.asList(text.split("-"));
        Arrays.stream(TimelineKind.values())
                .filter(kind -> asked.contains(kind.name()))
                .forEach(kinds::add);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
