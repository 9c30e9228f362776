package fr.jalon.casework.action;

import fr.jalon.casework.profile.ProfileSection;
import fr.jalon.identity.Role;

/** What a file may wait for, the most pressing first. Its sentence is {@code action.<code>}. */
public enum ActionCode {
    CONTRACT_ENDING(Unit.DAYS_AHEAD, 365, Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    APPOINTMENT_NOT_CLOSED(Unit.DAYS_SINCE, 90, Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION),
    MINOR_WITHOUT_SOLUTION(Unit.NONE, 0, Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION),
    WELCOME_MISSING(Unit.DAYS_SINCE, 365, Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION),
    DIAGNOSIS_MISSING(Unit.DAYS_SINCE, 365, Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    DOCUMENT_MISSING(Unit.DAYS_SINCE, 365, ProfileSection.HOUSEHOLD.readers()),
    PERMIT_EXPIRING(Unit.DAYS_AHEAD, 365, ProfileSection.CIVIL.readers()),
    RQTH_EXPIRING(Unit.DAYS_AHEAD, 730, ProfileSection.HEALTH.readers()),
    INTERVIEW_OVERDUE(Unit.DAYS_SINCE, 365, Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    HOURS_BELOW_MINIMUM(Unit.WEEKS, 12, Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR);

    /** What the amount of a rule counts. */
    public enum Unit {
        /** Days before the date that approaches. */
        DAYS_AHEAD,
        /** Days after the date since which something is waited for. */
        DAYS_SINCE,
        /** Whole weeks, Monday to Sunday, before this one. */
        WEEKS,
        /** The rule has no amount. */
        NONE
    }

    private final Unit unit;
    private final int most;
    private final Role[] readers;

    ActionCode(Unit unit, int most, Role... readers) {
        this.unit = unit;
        this.most = most;
        this.readers = readers;
    }

    public Unit unit() {
        return unit;
    }

    /** Whether the structure sets an amount. */
    public boolean isCounted() {
        return unit != Unit.NONE;
    }

    /** The least amount that a structure may set. */
    public int least() {
        return isCounted() ? 1 : 0;
    }

    /** The largest amount that a structure may set. */
    public int most() {
        return most;
    }

    /** The roles of which a reader must hold one: those who may read what it is made of. */
    public Role[] readers() {
        return readers.clone();
    }
}
