package fr.jalon.identity;

/**
 * What somebody is, and where.
 *
 * @param id identifier of the membership
 */
public record Post(
        long id, long accountId, String accountName, String structureCode, String structureName, Role role) {}
