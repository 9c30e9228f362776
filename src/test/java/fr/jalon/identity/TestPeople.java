package fr.jalon.identity;

/**
 * The accounts of the tests: one for each role that the tests play, in two missions,
 * their association, that of another region and the union.
 */
public enum TestPeople {
    COUNSELLOR_NORTH(101, "98001S00", Role.COUNSELLOR),
    QUALITY_LEAD_NORTH(102, "98001S00", Role.QUALITY_LEAD),
    DIRECTOR_NORTH(103, "98001S00", Role.DIRECTOR),
    RECEPTION_NORTH(104, "98001S00", Role.RECEPTION),
    TEAM_LEAD_NORTH(105, "98001S00", Role.TEAM_LEAD),
    COUNSELLOR_SOUTH(201, "98002S00", Role.COUNSELLOR),
    QUALITY_LEAD_SOUTH(202, "98002S00", Role.QUALITY_LEAD),
    LABEL_OFFICER(301, "AR98", Role.LABEL_OFFICER),
    ANALYST(302, "AR98", Role.ANALYST),
    NETWORK_QUALITY_LEAD(311, "AR98", Role.NETWORK_QUALITY_LEAD),
    NETWORK_DIRECTOR(312, "AR98", Role.NETWORK_DIRECTOR),
    LABEL_OFFICER_ELSEWHERE(303, "AR97", Role.LABEL_OFFICER),
    LABEL_OFFICE(401, "UNML", Role.LABEL_OFFICE),
    COMMISSION_MEMBER(402, "UNML", Role.COMMISSION_MEMBER),
    /** Sits for the State. */
    COMMISSION_STATE(403, "UNML", Role.COMMISSION_MEMBER),
    /** Sits for the network, and works in Essai-Nord. */
    COMMISSION_NORTH(404, "UNML", Role.COMMISSION_MEMBER),
    UNION_QUALITY_LEAD(411, "UNML", Role.NETWORK_QUALITY_LEAD),
    AUDITOR_CERTIFIER(501, "UNML", Role.AUDITOR),
    AUDITOR_NETWORK(502, "UNML", Role.AUDITOR),
    AUDITOR_ELSEWHERE(503, "UNML", Role.AUDITOR),
    ADMINISTRATOR(601, "UNML", Role.PLATFORM_ADMINISTRATOR);

    /** The password of all of them. */
    public static final String PASSWORD = "Sentier-Boussole-7-Clairiere";

    private final long accountId;
    private final String structure;
    private final Role role;

    TestPeople(long accountId, String structure, Role role) {
        this.accountId = accountId;
        this.structure = structure;
        this.role = role;
    }

    public long accountId() {
        return accountId;
    }

    public String structure() {
        return structure;
    }

    public Role role() {
        return role;
    }

    /** The secret of an access token of theirs, for their one workspace. */
    public String token() {
        return "jln_essai-" + name();
    }

    public String mail() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '.') + "@essai.jalon.test";
    }
}
