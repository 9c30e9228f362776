package fr.jalon.identity;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** An account's role in a structure. */
@Entity
@Table(name = "membership", catalog = "network")
class Membership {

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "structure_code")
    private String structureCode;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    protected Membership() {}

    Membership(long accountId, String structureCode, Role role, LocalDateTime createdAt) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.structureCode = structureCode;
        this.role = role;
        this.createdAt = createdAt;
    }

    long accountId() {
        return accountId;
    }

    String structureCode() {
        return structureCode;
    }

    Role role() {
        return role;
    }
}
