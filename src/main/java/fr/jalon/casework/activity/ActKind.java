package fr.jalon.casework.activity;

/** What a counsellor does with a young person. */
public enum ActKind {
    FIRST_WELCOME,
    INDIVIDUAL_INTERVIEW,
    WORKSHOP,
    COLLECTIVE_INFORMATION,
    CONTACT;

    /** Whether it makes an accompanied young person: interview, workshop or collective information (DGEFP). */
    public boolean isAccompaniment() {
        return this == INDIVIDUAL_INTERVIEW || this == WORKSHOP || this == COLLECTIVE_INFORMATION;
    }
}
