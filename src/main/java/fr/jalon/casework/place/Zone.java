package fr.jalon.casework.place;

/** Zones whose inhabitants have rights of their own, and which the network's figures count apart. */
public enum Zone {
    /** France ruralités revitalisation, since 1 July 2024 in place of the ZRR (article 44 quindecies A of the CGI). */
    FRR
}
