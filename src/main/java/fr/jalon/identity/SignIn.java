package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Signs somebody in by mail and password. The answer to a wrong mail and to a wrong password is the same, and takes as
 * long. After 5 failures of an account, or 30 of an address, in 15 minutes, further tries are refused unread.
 */
@UseCase(access = UseCase.Access.PUBLIC)
@jakarta.enterprise.context.ApplicationScoped
public class SignIn {

    /** OWASP's work factor for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet, 2023). */
    static final Map<String, String> WORK_FACTOR = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int FAILURES_OF_ACCOUNT = 5;
    private static final int FAILURES_OF_ADDRESS = 30;

    private final EntityManager entities;
    private final Pbkdf2PasswordHash passwords;
    private final Journal journal;
    private final Clock clock;
    private String hashOfNobody;

    @Inject
    SignIn(EntityManager entities, Pbkdf2PasswordHash passwords, Journal journal, Clock clock) {
        this.entities = entities;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
        if (passwords != null) {
            passwords.initialize(WORK_FACTOR);
            this.hashOfNobody = passwords.generate("nobody".toCharArray());
        }
    }

    SignIn() {
        this(null, null, null, null);
    }

    /**
     * Checks the password.
     *
     * @return the account, or empty where mail or password is wrong: the attempt is kept, so the transaction commits
     * @throws Refused where there were too many tries
     */
    public Optional<SignedAccount> attempt(String mail, String password, String address) {
        String known = mail.strip().toLowerCase(Locale.ROOT);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        refuseGuessing(known, address, now);
        List<Account> found = entities.createQuery("select a from Account a where a.mail = :mail", Account.class)
                .setParameter("mail", known)
                .getResultList();
        Account account = found.isEmpty() ? null : found.get(0);
        String hash = account == null || account.passwordHash() == null ? hashOfNobody : account.passwordHash();
        boolean right = passwords.verify(password.toCharArray(), hash) && account != null && account.isActive();
        entities.persist(new SignInAttempt(known, address, now, right));
        journal.record(
                right ? Journal.Action.SIGN_IN : Journal.Action.SIGN_IN_REFUSED,
                "Account",
                account == null ? null : fr.jalon.shared.Ids.text(account.id()),
                null);
        return right ? Optional.of(new SignedAccount(account.id(), account.name(), clock.instant())) : Optional.empty();
    }

    private void refuseGuessing(String mail, String address, LocalDateTime now) {
        LocalDateTime since = now.minus(WINDOW);
        if (failures("mail", mail, since) >= FAILURES_OF_ACCOUNT
                || failures("address", address, since) >= FAILURES_OF_ADDRESS) {
            throw new Refused(Refused.Kind.TOO_MANY, null, "signIn.tooMany", WINDOW.toMinutes());
        }
    }

    private long failures(String by, String value, LocalDateTime since) {
        return entities.createQuery(
                        "select count(a) from SignInAttempt a where a.succeeded = false and a.attemptedAt > :since and a."
                                + by + " = :value",
                        Long.class)
                .setParameter("since", since)
                .setParameter("value", value)
                .getSingleResult();
    }
}
