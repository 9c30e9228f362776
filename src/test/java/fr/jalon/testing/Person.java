package fr.jalon.testing;

/** The people of the demonstration whom the browser tests play, one for each role. */
public enum Person {
    COUNSELLOR("conseillere@lisieux"),
    RECEPTION("accueil@lisieux"),
    TEAM_LEAD("responsable@lisieux"),
    DIRECTOR("direction@lisieux"),
    QUALITY_LEAD("qualite@lisieux"),
    EMPLOYER_OFFICER("entreprises@lisieux"),
    NETWORK_QUALITY_LEAD("qualite@normandie"),
    NETWORK_OFFICER("reseau@normandie"),
    LABEL_OFFICER("label@normandie"),
    ANALYST("analyste@normandie"),
    AUDITOR("auditrice@certification"),
    /** Audits for the national union, and leads quality at Lille: has a workspace to choose. */
    PEER("pair@lille", "Union nationale"),
    /** Leads quality at Caen: somebody of another mission than Lisieux. */
    NEIGHBOUR("pair@caen", "Caen"),
    /** Accompanies at Caen. */
    COUNSELLOR_ELSEWHERE("conseiller@caen"),
    /** Leads quality at L'Aigle, which signed its diagnosis and has no audit. */
    CANDIDATE("qualite@laigle"),
    LABEL_OFFICE("bureau@unml"),
    COMMISSION_MEMBER("commission@unml"),
    COMMISSION_STATE("etat@commission"),
    COMMISSION_ASSOCIATIONS("associations@commission"),
    /** Sits on the commission for the network, and works in the association of Normandie: recused for its missions. */
    COMMISSION_NETWORK("reseau@commission"),
    ADMINISTRATOR("administration@jalon");

    private final String address;
    private final String workspace;

    Person(String address) {
        this(address, null);
    }

    Person(String address, String workspace) {
        this.address = address;
        this.workspace = workspace;
    }

    /** What they sign in with. */
    public String mail() {
        return address + ".demo.jalon.test";
    }

    /** A part of the name of the workspace to choose; null where there is only one. */
    String workspace() {
        return workspace;
    }
}
