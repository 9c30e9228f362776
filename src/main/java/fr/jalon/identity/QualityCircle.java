package fr.jalon.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who takes part in a structure's own quality work, in a mission, an association or the union alike; each circle holds the
 * one before. Whoever decides on labels is in none, whatever else they are: nobody judges what they wrote.
 */
public enum QualityCircle {
    /** Signs. */
    DIRECTION(Role.DIRECTOR, Role.NETWORK_DIRECTOR),
    /** Opens, shares out, validates, plans. */
    LEADS(Role.QUALITY_LEAD, Role.NETWORK_QUALITY_LEAD),
    /** Brings evidence and carries actions. */
    CONTRIBUTORS(Role.TEAM_LEAD, Role.COUNSELLOR, Role.NETWORK_OFFICER, Role.LABEL_OFFICER, Role.ANALYST),
    /** Writes on the criteria entrusted to them. */
    TEAM(Role.EMPLOYER_OFFICER, Role.RECEPTION);

    private static final Set<Role> DECIDES_ON_LABELS = EnumSet.of(Role.LABEL_OFFICE, Role.COMMISSION_MEMBER);

    private final Set<Role> added;

    QualityCircle(Role... added) {
        this.added = EnumSet.copyOf(Arrays.asList(added));
    }

    /** Whether somebody with these roles in a structure is of this circle there. */
    public boolean holds(Collection<Role> held) {
        return Collections.disjoint(held, DECIDES_ON_LABELS)
                && Arrays.stream(values())
                        .limit(ordinal() + 1L)
                        .anyMatch(one -> !Collections.disjoint(one.added, held));
    }

    /** Whether nobody may hold both in one structure: to decide on labels, and to lead the union's own quality work. */
    static boolean excludes(Role one, Role other) {
        return DECIDES_ON_LABELS.contains(one) && LEADS.holds(Set.of(other))
                || DECIDES_ON_LABELS.contains(other) && LEADS.holds(Set.of(one));
    }
}
