package fr.jalon.casework.document;

import fr.jalon.casework.profile.ProfileField;
import fr.jalon.casework.profile.ProfileSection;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import java.util.Arrays;
import java.util.List;

/**
 * The kinds of document of a file. Each is read by whoever reads the part of the profile that it tells of: what a role
 * may not read is neither listed nor served to it. How long it is valid and whether a contract asks for it is dated:
 * {@link DocumentRule}.
 */
public enum DocumentKind {
    IDENTITY_DOCUMENT(ProfileSection.CIVIL, ProfileField.IDENTITY_PAPERS),
    /** The whole permit tells more of a life than that there is one: not for the reception. */
    RESIDENCE_PERMIT(ProfileSection.HOUSEHOLD, ProfileField.IDENTITY_PAPERS),
    PROOF_OF_ADDRESS(ProfileSection.CONTACT, null),
    PARENTAL_AUTHORISATION(ProfileSection.REPRESENTATIVE, null),
    SIGNED_CONTRACT(ProfileSection.PROJECT, null),
    FRANCE_TRAVAIL_REGISTRATION(ProfileSection.PROJECT, null),
    CURRICULUM_VITAE(ProfileSection.PROJECT, null),
    DIPLOMA(ProfileSection.EDUCATION, ProfileField.DIPLOMA_SEEN),
    DRIVING_LICENCE(ProfileSection.MOBILITY, null),
    BANK_DETAILS(ProfileSection.HOUSEHOLD, null),
    TAX_NOTICE(ProfileSection.HOUSEHOLD, ProfileField.TAX_SITUATION),
    RESOURCES_PROOF(ProfileSection.HOUSEHOLD, null),
    HEALTH_COVER(ProfileSection.HEALTH, ProfileField.HEALTH_COVER),
    RQTH_NOTIFICATION(ProfileSection.HEALTH, null),
    CHILD_WELFARE_DECISION(ProfileSection.PROTECTION, null),
    COURT_DECISION(ProfileSection.JUSTICE, null),
    OTHER(ProfileSection.PROJECT, null);

    private final ProfileSection readAs;
    private final ProfileField proves;

    DocumentKind(ProfileSection readAs, ProfileField proves) {
        this.readAs = readAs;
        this.proves = proves;
    }

    /** The roles of which a reader must hold one. */
    public Role[] readers() {
        return readAs.readers();
    }

    /** The field of the profile that the original proves; null where it proves none. */
    public ProfileField proves() {
        return proves;
    }

    /** What a contract asks for when it asks for this: a residence permit stands for a document of identity. */
    DocumentKind standsFor() {
        return this == RESIDENCE_PERMIT ? IDENTITY_DOCUMENT : this;
    }

    /** Those that somebody may read. */
    static List<DocumentKind> readableBy(Actor reader) {
        return Arrays.stream(values())
                .filter(kind -> reader.has(kind.readers()))
                .toList();
    }
}
