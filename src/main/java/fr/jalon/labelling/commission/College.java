package fr.jalon.labelling.commission;

/** For whom a member sits. */
public enum College {
    NETWORK,
    STATE,
    LOCAL_AUTHORITIES,
    ASSOCIATIONS,
    COMPANIES
}
