package fr.jalon.identity;

import java.io.Serializable;
import java.time.Instant;

/** An account that gave its password, before and apart from the choice of a workspace; kept in the session. */
public record SignedAccount(long accountId, String name, Instant since) implements Serializable {}
