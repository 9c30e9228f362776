package fr.jalon.casework.profile;

import fr.jalon.identity.Role;
import fr.jalon.shared.error.Refused;
import java.util.Arrays;
import java.util.List;

/**
 * The parts of what a file says, each with the roles that may read it. What a role may not read is neither shown nor
 * searched, exported or served to it.
 */
public enum ProfileSection {
    CIVIL(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION),
    CONTACT(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION),
    REPRESENTATIVE(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION),
    PROVENANCE(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION),
    EDUCATION(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    PROJECT(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    MOBILITY(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    HOUSING(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    HOUSEHOLD(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    HEALTH(Role.COUNSELLOR, Role.TEAM_LEAD),
    PROTECTION(Role.COUNSELLOR, Role.TEAM_LEAD),
    JUSTICE(Role.COUNSELLOR, Role.TEAM_LEAD);

    private final Role[] readers;

    ProfileSection(Role... readers) {
        this.readers = readers;
    }

    /** The section of that name; refused as not found where there is none. */
    static ProfileSection named(String name) {
        return Arrays.stream(values())
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The roles of which a reader must hold one. */
    public Role[] readers() {
        return readers.clone();
    }

    /** Its fields, in their order. */
    public List<ProfileField> fields() {
        return Arrays.stream(ProfileField.values())
                .filter(field -> field.section() == this)
                .toList();
    }
}
