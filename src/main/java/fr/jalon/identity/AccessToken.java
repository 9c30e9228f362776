package fr.jalon.identity;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** A personal access token for REST: one account, one structure and one workspace; only its hash is kept. */
@Entity
@Table(name = "access_token", catalog = "network")
public class AccessToken {

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "role_window")
    private String roleWindow;

    private String name;
    private byte[] hash;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    @Column(name = "last_used_at")
    private LocalDateTime lastUsedAt;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    @Version
    private int version;

    protected AccessToken() {}

    AccessToken(SignedIn owner, String name, byte[] hash, LocalDateTime createdAt, LocalDateTime expiresAt) {
        this.id = Ids.next();
        this.accountId = owner.accountId();
        this.structureCode = owner.structure().value();
        this.roleWindow = owner.workspace().role();
        this.name = name;
        this.hash = hash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getStructureCode() {
        return structureCode;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    public LocalDateTime getExpiresAt() {
        return expiresAt;
    }

    public LocalDateTime getLastUsedAt() {
        return lastUsedAt;
    }

    long accountId() {
        return accountId;
    }

    String roleWindow() {
        return roleWindow;
    }

    boolean isOf(long account) {
        return accountId == account;
    }

    void revoke(LocalDateTime now) {
        revokedAt = now;
    }
}
