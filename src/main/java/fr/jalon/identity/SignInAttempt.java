package fr.jalon.identity;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A try to sign in: counted to slow down those who guess. */
@Entity
@Table(name = "sign_in_attempt", catalog = "network")
class SignInAttempt {

    @Id
    private long id;

    private String mail;
    private String address;

    @Column(name = "attempted_at")
    private LocalDateTime attemptedAt;

    private boolean succeeded;

    protected SignInAttempt() {}

    SignInAttempt(String mail, String address, LocalDateTime attemptedAt, boolean succeeded) {
        this.id = Ids.next();
        this.mail = mail;
        this.address = address;
        this.attemptedAt = attemptedAt;
        this.succeeded = succeeded;
    }
}
