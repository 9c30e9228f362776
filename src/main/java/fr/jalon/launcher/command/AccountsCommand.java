package fr.jalon.launcher.command;

import fr.jalon.identity.AccessTokenSecret;
import fr.jalon.identity.Role;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with accounts from the command line. */
@Command(
        name = "accounts",
        description = "Gère les comptes.",
        subcommands = {AccountsAddCommand.class, AccountsCommand.Token.class})
public final class AccountsCommand extends JalonCommand {

    @Override
    public Integer call() {
        out().println("Dites « ./jalon accounts add » ou « ./jalon accounts token » ; --help en dit plus.");
        return 2;
    }

    static StructureCode code(String structure) {
        try {
            return new StructureCode(structure.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException refused) {
            throw new Failure(refused.getMessage());
        }
    }

    /** Makes an access token for an account in one of its workspaces, and prints its secret once. */
    @Command(
            name = "token",
            description = "Crée un jeton d'accès REST pour un compte dans une structure ; il n'est montré qu'une fois.")
    static final class Token extends JalonCommand {

        @Parameters(paramLabel = "ADRESSE", description = "Adresse de messagerie du compte.")
        private String mail;

        @Option(names = "--structure", required = true, paramLabel = "CODE", description = "Code de la structure.")
        private String structure;

        @Option(
                names = "--days",
                defaultValue = "90",
                paramLabel = "JOURS",
                description = "Durée, de 1 à 365 jours (défaut : ${DEFAULT-VALUE}).")
        private int days;

        @Override
        public Integer call() throws SQLException {
            StructureCode code = code(structure);
            if (days < 1 || days > 365) {
                throw new Failure("La durée du jeton va de 1 à 365 jours, pas " + days + ".");
            }
            try (Platform platform = platform();
                    Connection connection = platform.database().open("network")) {
                Holder holder = holder(connection, code);
                String secret = AccessTokenSecret.create();
                insert(connection, holder, code, secret);
                out().println(secret);
            }
            return 0;
        }

        private record Holder(long account, Role role) {}

        private Holder holder(Connection connection, StructureCode code) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement("SELECT a.id, m.role FROM account a"
                    + " JOIN membership m ON m.account_id = a.id JOIN structure s ON s.code = m.structure_code"
                    + " WHERE a.mail = ? AND m.structure_code = ? AND a.state = 'ACTIVE' AND s.state = 'ACTIVE'"
                    + " ORDER BY m.role LIMIT 1")) {
                select.setString(1, mail.toLowerCase(Locale.ROOT));
                select.setString(2, code.value());
                ResultSet rows = select.executeQuery();
                if (!rows.next()) {
                    throw new Failure("Aucun compte actif " + mail + " n'a de rôle dans la structure " + code + ".");
                }
                return new Holder(rows.getLong(1), Role.valueOf(rows.getString(2)));
            }
        }

        private void insert(Connection connection, Holder holder, StructureCode code, String secret)
                throws SQLException {
            LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO access_token"
                    + " (id, account_id, structure_code, role_window, name, hash, created_at, expires_at)"
                    + " VALUES (?, ?, ?, ?, 'ligne de commande', ?, ?, ?)")) {
                insert.setLong(1, Ids.next());
                insert.setLong(2, holder.account());
                insert.setString(3, code.value());
                insert.setString(4, holder.role().workspace(code).role());
                insert.setBytes(5, AccessTokenSecret.hash(secret));
                insert.setObject(6, now);
                insert.setObject(7, now.plusDays(days));
                insert.executeUpdate();
            }
        }
    }
}
