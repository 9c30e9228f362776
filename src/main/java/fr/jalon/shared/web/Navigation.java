package fr.jalon.shared.web;

import static fr.jalon.identity.Role.COUNSELLOR;
import static fr.jalon.identity.Role.DIRECTOR;
import static fr.jalon.identity.Role.RECEPTION;
import static fr.jalon.identity.Role.TEAM_LEAD;

import fr.jalon.identity.Actor;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The navigation of each role; its first entry is where the role starts. */
@Named
@RequestScoped
public class Navigation {

    /**
     * One entry as the page shows it.
     *
     * @param heading what it and those after it are about, where it is the first of them; else null
     */
    public record Entry(String href, String icon, String label, boolean current, int count, String heading) {}

    private final Actor actor;
    private final Shell shell;
    private final HttpServletRequest request;
    private final Instance<NavigationCount> counts;
    private List<Entry> entries;

    @Inject
    Navigation(Actor actor, Shell shell, HttpServletRequest request, @Any Instance<NavigationCount> counts) {
        this.actor = actor;
        this.shell = shell;
        this.request = request;
        this.counts = counts;
    }

    Navigation() {
        this(null, null, null, null);
    }

    /** The entries of the actor's roles, with how many things wait there; counted once. */
    public List<Entry> getEntries() {
        if (entries == null) {
            entries = entries();
        }
        return entries;
    }

    /** What waits is in the workspace of the structure: elsewhere, as on one's own profile, nothing is counted. */
    private boolean isCounting() {
        return Workspace.isEntered()
                && actor.signedIn()
                        .filter(someone -> Workspace.current().equals(someone.workspace()))
                        .isPresent();
    }

    private int count(Place place) {
        if (!isCounting()) {
            return 0;
        }
        return counts.stream()
                .filter(count -> count.folder().equals(place.folder()))
                .mapToInt(NavigationCount::count)
                .sum();
    }

    private boolean isUnion() {
        return StructureCode.NATIONAL_UNION.equals(actor.structureCode());
    }

    /** What is done for others first, then the own quality work, each under its heading where there are both. */
    private List<Entry> entries() {
        Map<Boolean, List<Place>> places = Place.ALL.stream()
                .filter(place -> actor.has(place.roles()) && (!place.national() || isUnion()))
                .collect(Collectors.partitioningBy(Place::own));
        boolean both = places.values().stream().noneMatch(List::isEmpty);
        List<Entry> all = new ArrayList<>();
        for (boolean own : new boolean[] {false, true}) {
            String heading = both ? Texts.text(shell.getLocale(), own ? Place.OWN : "nav.others") : null;
            for (Place place : places.get(own)) {
                all.add(entry(place, heading));
                heading = null;
            }
        }
        return List.copyOf(all);
    }

    private Entry entry(Place place, String heading) {
        return new Entry(
                request.getContextPath() + place.folder() + place.page(),
                place.icon(),
                Texts.text(shell.getLocale(), place.key()),
                place.holds(request.getServletPath()),
                count(place),
                heading);
    }

    /** Where the search box asks: among the young people, for those who work with them; else nowhere. */
    public String getSearch() {
        return actor.has(COUNSELLOR, RECEPTION, TEAM_LEAD, DIRECTOR) ? "/casework/search" : null;
    }

    /** Where the actor starts after sign-in. */
    public String getHome() {
        return Place.ALL.stream()
                .filter(place -> Arrays.stream(place.roles()).anyMatch(actor.roles()::contains))
                .findFirst()
                .map(place -> place.folder() + place.page())
                .orElse("/profile/profile.xhtml");
    }
}
