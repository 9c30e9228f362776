package fr.jalon.identity;

import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import java.util.Collection;

/** What a person is in a structure. A person may hold several. */
public enum Role {
    COUNSELLOR,
    RECEPTION,
    TEAM_LEAD,
    DIRECTOR,
    QUALITY_LEAD,
    EMPLOYER_OFFICER,
    NETWORK_DIRECTOR,
    NETWORK_QUALITY_LEAD,
    NETWORK_OFFICER,
    LABEL_OFFICER,
    ANALYST,
    AUDITOR,
    LABEL_OFFICE,
    COMMISSION_MEMBER,
    PLATFORM_ADMINISTRATOR;

    /** The workspace in which this role is exercised for a structure: auditors, commission members and
     * administrators have their own. */
    public Workspace workspace(StructureCode structure) {
        return switch (this) {
            case AUDITOR -> Workspace.AUDIT;
            case COMMISSION_MEMBER -> Workspace.COMMISSION;
            case PLATFORM_ADMINISTRATOR -> Workspace.ADMINISTRATION;
            default -> Workspace.of(structure);
        };
    }

    /** Whether it is a role of that structure: of a mission, of an association or of the national union. */
    public boolean isOf(StructureCode structure) {
        return switch (this) {
            case COUNSELLOR, RECEPTION, TEAM_LEAD, DIRECTOR, QUALITY_LEAD, EMPLOYER_OFFICER -> structure.isMission();
            case NETWORK_DIRECTOR, NETWORK_QUALITY_LEAD -> !structure.isMission();
            case NETWORK_OFFICER, LABEL_OFFICER, ANALYST -> structure.isAssociation();
            case AUDITOR, LABEL_OFFICE, COMMISSION_MEMBER, PLATFORM_ADMINISTRATOR ->
                structure.equals(StructureCode.NATIONAL_UNION);
        };
    }

    /** Whether one of these roles is among the others. */
    static boolean anyOf(Role[] allowed, Collection<Role> held) {
        for (Role role : allowed) {
            if (held.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
