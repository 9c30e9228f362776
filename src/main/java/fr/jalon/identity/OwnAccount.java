package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a person does with their own account: change the password, sign out everywhere. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SIGNED_IN)
public class OwnAccount {

    private final EntityManager entities;
    private final Actor actor;
    private final Pbkdf2PasswordHash passwords;
    private final Journal journal;
    private final Clock clock;

    @Inject
    OwnAccount(EntityManager entities, Actor actor, Pbkdf2PasswordHash passwords, Journal journal, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
        if (passwords != null) {
            passwords.initialize(SignIn.WORK_FACTOR);
        }
    }

    OwnAccount() {
        this(null, null, null, null, null);
    }

    /** The mail one signs in with. */
    public String mail() {
        return account().mail();
    }

    /** Changes the password; refused where the present one is wrong or the new one weak, naming the weakness. */
    public void changePassword(String present, String wanted) {
        Account account = account();
        if (!passwords.verify(present == null ? new char[0] : present.toCharArray(), account.passwordHash())) {
            throw Refused.field("presentPassword", "password.wrong");
        }
        PasswordStrength.weakness(wanted, ownWords(account)).ifPresent(weakness -> {
            throw Refused.field("newPassword", weakness, PasswordStrength.MINIMUM_LENGTH);
        });
        account.changePassword(passwords.generate(wanted.toCharArray()));
        journal.record(Journal.Action.UPDATE, "Account", fr.jalon.shared.Ids.text(account.id()), "password");
    }

    /** Ends all sessions of the account, this one included. */
    public void signOutEverywhere() {
        Account account = account();
        account.signOutEverywhere(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        journal.record(Journal.Action.SIGN_OUT, "Account", fr.jalon.shared.Ids.text(account.id()), "everywhere");
    }

    private Account account() {
        return entities.find(Account.class, actor.accountId());
    }

    private static List<String> ownWords(Account account) {
        List<String> words = new ArrayList<>(List.of(account.name().split("[ '’-]+")));
        words.addAll(List.of(account.mail().split("[@.]")));
        words.add("jalon");
        return words;
    }
}
