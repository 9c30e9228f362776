package fr.jalon.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    protected Membership() {}
}
