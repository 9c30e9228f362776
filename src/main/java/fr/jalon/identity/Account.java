package fr.jalon.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** A person who can sign in. Read and changed in the identity workspace only. */
@Entity
@Table(name = "account", catalog = "network")
class Account {

    @Id
    private long id;

    private String mail;
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    private String state;

    @Column(name = "signed_out_at")
    private LocalDateTime signedOutAt;

    @Version
    private int version;

    protected Account() {}

    long id() {
        return id;
    }

    String mail() {
        return mail;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return "ACTIVE".equals(state);
    }

    /** Ends every session, token and sign-in until it is unlocked. */
    void lock() {
        this.state = "LOCKED";
    }

    void unlock() {
        this.state = "ACTIVE";
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
    }

    /** Ends every session that began until now. */
    void signOutEverywhere(LocalDateTime now) {
        this.signedOutAt = now;
    }
}
