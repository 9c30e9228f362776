package fr.jalon.casework.profile;

import static fr.jalon.casework.profile.FieldType.amount;
import static fr.jalon.casework.profile.FieldType.choice;
import static fr.jalon.casework.profile.FieldType.date;
import static fr.jalon.casework.profile.FieldType.note;
import static fr.jalon.casework.profile.FieldType.number;
import static fr.jalon.casework.profile.FieldType.priorityNeighbourhood;
import static fr.jalon.casework.profile.FieldType.rome;
import static fr.jalon.casework.profile.FieldType.text;
import static fr.jalon.casework.profile.FieldType.yesNo;

import java.util.List;

/** Everything a file may say of a young person beside the identity. */
public enum ProfileField {
    BIRTH_PLACE(ProfileSection.CIVIL, text(100), Need.USEFUL),
    NATIONALITY(ProfileSection.CIVIL, choice("FRENCH", "EUROPEAN", "OTHER"), Need.EXPECTED),
    IDENTITY_PAPERS(
            ProfileSection.CIVIL,
            choice("IDENTITY_CARD", "PASSPORT", "RESIDENCE_PERMIT", "RECEIPT", "NONE"),
            Need.PROVEN),
    PERMIT_EXPIRES_ON(ProfileSection.CIVIL, date(), Need.USEFUL),
    NIR_STATE(ProfileSection.CIVIL, choice("DECLARED", "CERTIFIED", "PROVISIONAL"), Need.USEFUL),

    PREFERRED_CHANNEL(ProfileSection.CONTACT, choice("PHONE", "TEXT_MESSAGE", "MAIL", "LETTER"), Need.EXPECTED),
    CONSENT_TO_MESSAGES(ProfileSection.CONTACT, yesNo(), Need.EXPECTED),
    EXEMPT_FROM_REMINDERS(ProfileSection.CONTACT, yesNo(), Need.USEFUL),
    SECOND_PHONE(ProfileSection.CONTACT, text(30), Need.USEFUL),
    EMERGENCY_CONTACT(ProfileSection.CONTACT, text(200), Need.USEFUL),

    REPRESENTATIVE_NAME(ProfileSection.REPRESENTATIVE, text(200), Need.EXPECTED_OF_MINORS),
    REPRESENTATIVE_KIND(
            ProfileSection.REPRESENTATIVE,
            choice("PARENT", "GUARDIAN", "CHILD_WELFARE", "OTHER"),
            Need.EXPECTED_OF_MINORS),
    REPRESENTATIVE_PHONE(ProfileSection.REPRESENTATIVE, text(30), Need.EXPECTED_OF_MINORS),
    REPRESENTATIVE_MAIL(ProfileSection.REPRESENTATIVE, text(200), Need.USEFUL),
    REPRESENTATIVE_SECOND(ProfileSection.REPRESENTATIVE, text(200), Need.USEFUL),

    SENT_BY(
            ProfileSection.PROVENANCE,
            choice(
                    "SPONTANEOUS",
                    "FAMILY_OR_FRIENDS",
                    "SCHOOL",
                    "FRANCE_TRAVAIL",
                    "CHILD_WELFARE",
                    "JUSTICE",
                    "OUTREACH",
                    "PARTNER",
                    "TRAINING_OBLIGATION"),
            Need.EXPECTED),
    SENT_BY_WHOM(ProfileSection.PROVENANCE, text(200), Need.USEFUL),

    HIGHEST_DIPLOMA(ProfileSection.EDUCATION, text(200), Need.EXPECTED),
    DIPLOMA_SEEN(ProfileSection.EDUCATION, choice("OBTAINED", "NOT_OBTAINED", "UNDER_WAY"), Need.PROVEN),
    LAST_CLASS(ProfileSection.EDUCATION, text(200), Need.USEFUL),
    LEFT_SCHOOL_ON(ProfileSection.EDUCATION, date(), Need.USEFUL),
    FRENCH_LEVEL(
            ProfileSection.EDUCATION, choice("NATIVE", "C2", "C1", "B2", "B1", "A2", "A1", "BEGINNER"), Need.EXPECTED),
    OTHER_LANGUAGES(ProfileSection.EDUCATION, text(200), Need.USEFUL),

    OCCUPATION_WANTED(ProfileSection.PROJECT, rome(), Need.EXPECTED),
    OCCUPATION_SECOND(ProfileSection.PROJECT, rome(), Need.USEFUL),
    PROJECT_STATE(ProfileSection.PROJECT, choice("TO_BUILD", "IDEAS", "CHOSEN", "VALIDATED"), Need.EXPECTED),
    PROJECT_NOTE(ProfileSection.PROJECT, note(), Need.USEFUL),

    DRIVING_LICENCE(ProfileSection.MOBILITY, choice("NONE", "AM", "UNDER_WAY", "B", "OTHER"), Need.EXPECTED),
    VEHICLE(ProfileSection.MOBILITY, choice("NONE", "BICYCLE", "SCOOTER", "CAR"), Need.EXPECTED),
    RANGE_KM(ProfileSection.MOBILITY, number(500), Need.USEFUL),

    HOUSING(
            ProfileSection.HOUSING,
            choice("FAMILY", "OWN", "HOSTEL", "SHARED", "HOSTED", "EMERGENCY", "NONE"),
            Need.EXPECTED),
    HOUSING_STABLE(ProfileSection.HOUSING, yesNo(), Need.EXPECTED),
    PRIORITY_NEIGHBOURHOOD(ProfileSection.HOUSING, priorityNeighbourhood(), Need.USEFUL),

    HOUSEHOLD_KIND(ProfileSection.HOUSEHOLD, choice("ALONE", "COUPLE", "LONE_PARENT", "WITH_PARENTS"), Need.EXPECTED),
    CHILDREN(ProfileSection.HOUSEHOLD, number(20), Need.EXPECTED),
    TAX_SITUATION(ProfileSection.HOUSEHOLD, choice("NOT_TAXED", "FIRST_BAND", "HIGHER_BAND"), Need.PROVEN),
    MONTHLY_RESOURCES(ProfileSection.HOUSEHOLD, amount(), Need.EXPECTED),
    RESOURCES_KIND(
            ProfileSection.HOUSEHOLD,
            choice("NONE", "WAGE", "UNEMPLOYMENT_BENEFIT", "FAMILY", "DISABILITY_BENEFIT", "OTHER"),
            Need.EXPECTED),

    HEALTH_COVER(ProfileSection.HEALTH, choice("GENERAL", "SOLIDARITY", "STATE_AID", "NONE"), Need.PROVEN),
    RQTH_FROM(ProfileSection.HEALTH, date(), Need.USEFUL),
    RQTH_UNTIL(ProfileSection.HEALTH, date(), Need.USEFUL),

    CHILD_WELFARE(ProfileSection.PROTECTION, choice("NEVER", "CURRENT", "LEFT"), Need.EXPECTED),
    CHILD_WELFARE_UNTIL(ProfileSection.PROTECTION, date(), Need.USEFUL),

    JUSTICE(ProfileSection.JUSTICE, choice("NONE", "OPEN", "CLOSED"), Need.USEFUL),
    JUSTICE_SERVICE(ProfileSection.JUSTICE, text(200), Need.USEFUL),
    JUSTICE_NOTE(ProfileSection.JUSTICE, note(), Need.USEFUL);

    /** How much a complete file needs it. */
    enum Need {
        /** Kept where it is known. */
        USEFUL,
        /** A complete file says it. */
        EXPECTED,
        /** A complete file of a minor says it. */
        EXPECTED_OF_MINORS,
        /** A complete file says it; a proven one has seen the original document. */
        PROVEN
    }

    private final ProfileSection section;
    private final FieldType type;
    private final Need need;

    ProfileField(ProfileSection section, FieldType type, Need need) {
        this.section = section;
        this.type = type;
        this.need = need;
    }

    public ProfileSection section() {
        return section;
    }

    FieldType type() {
        return type;
    }

    /** How it is entered: the name of a {@link FieldType.Kind}. */
    public String getKind() {
        return type.kind().name();
    }

    /** What it may be, for a choice. */
    public List<String> getChoices() {
        return type.choices();
    }

    /** Whether an original document proves it. */
    public boolean isProvable() {
        return need == Need.PROVEN;
    }

    boolean isExpected(boolean minor) {
        return need == Need.EXPECTED || need == Need.PROVEN || (minor && need == Need.EXPECTED_OF_MINORS);
    }
}
