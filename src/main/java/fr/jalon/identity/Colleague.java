package fr.jalon.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;

/** A person who works in the current workspace: read only, without anything of their sign-in. */
@Entity
@Table(name = "colleague")
public class Colleague {

    @Id
    @Column(name = "account_id")
    private long accountId;

    private String name;
    private String mail;

    /** Names of their roles here, separated by commas. */
    private String roles;

    protected Colleague() {}

    public long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public String getMail() {
        return mail;
    }

    /** Their roles here, in the order of the list. */
    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(this::has).toList();
    }

    public boolean has(Role role) {
        return (',' + roles + ',').contains(',' + role.name() + ',');
    }

    /** Whether they are of that circle of the structure's own quality work. */
    public boolean has(QualityCircle circle) {
        return circle.holds(roles());
    }
}
