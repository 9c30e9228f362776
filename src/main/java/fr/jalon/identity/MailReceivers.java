package fr.jalon.identity;

import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Those of the current workspace to whom mails may go: their account is open. Called by use cases. */
@ApplicationScoped
public class MailReceivers {

    private final EntityManager entities;

    @Inject
    MailReceivers(EntityManager entities) {
        this.entities = entities;
    }

    MailReceivers() {
        this(null);
    }

    /** Somebody, with the roles held here. */
    public record Receiver(long accountId, String mail, List<Role> roles) {

        public Receiver {
            roles = List.copyOf(roles);
        }

        /** Without the address. */
        @Override
        public String toString() {
            return "Receiver " + accountId;
        }
    }

    /** All of them. */
    public List<Receiver> all() {
        return Tables.of(entities)
                .list(
                        "SELECT account_id, mail, roles FROM mail_receiver ORDER BY account_id",
                        row -> new Receiver(row.getLong(1), row.getString(2), roles(row.getString(3))));
    }

    /** Those who hold one of these roles. */
    public List<Receiver> of(Collection<Role> anyOf) {
        return all().stream()
                .filter(one -> one.roles().stream().anyMatch(anyOf::contains))
                .toList();
    }

    private static List<Role> roles(String names) {
        return Arrays.stream(names.split(",")).map(Role::valueOf).collect(Collectors.toList());
    }
}
