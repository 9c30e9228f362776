package fr.jalon.launcher.command;

import fr.jalon.identity.Role;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Passwords;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens an account, or gives one more role to an account that is there: how the first administrator comes in. */
@Command(
        name = "add",
        description =
                "Ouvre un compte, ou donne un rôle de plus à un compte ; le mot de passe n'est montré qu'une fois.")
final class AccountsAddCommand extends JalonCommand {

    private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    @Parameters(paramLabel = "ADRESSE", description = "Adresse de messagerie du compte.")
    private String mail;

    @Option(names = "--name", paramLabel = "NOM", description = "Prénom et nom ; obligatoire pour un nouveau compte.")
    private String name;

    @Option(names = "--structure", required = true, paramLabel = "CODE", description = "Code de la structure.")
    private String structure;

    @Option(names = "--role", required = true, paramLabel = "RÔLE", description = "Rôle : ${COMPLETION-CANDIDATES}.")
    private Role role;

    @Override
    public Integer call() throws SQLException {
        String address = mail.strip().toLowerCase(Locale.ROOT);
        if (!MAIL.matcher(address).matches()) {
            throw new Failure("« " + mail + " » n'est pas une adresse de messagerie.");
        }
        StructureCode code = AccountsCommand.code(structure);
        if (!role.isOf(code)) {
            throw new Failure("Le rôle " + role + " n'existe pas dans la structure " + code + ".");
        }
        try (Platform platform = platform();
                Connection network = platform.database().open("network")) {
            requireStructure(network, code);
            network.setAutoCommit(false);
            OptionalLong known = one(network, "SELECT id FROM account WHERE mail = ?", address);
            String password = known.isPresent() ? null : Passwords.invent();
            long account = known.isPresent() ? known.getAsLong() : open(network, address, password);
            give(network, account, code);
            network.commit();
            tell(address, code, password);
        }
        return 0;
    }

    private void tell(String address, StructureCode code, String password) {
        out().println("Compte " + address + " : rôle " + role + " dans la structure " + code + ".");
        if (password != null) {
            out().println("Mot de passe, montré cette seule fois, à changer dans le profil : " + password);
        }
    }

    private static void requireStructure(Connection network, StructureCode code) throws SQLException {
        if (one(network, "SELECT 1 FROM structure WHERE code = ?", code.value()).isEmpty()) {
            throw new Failure("Aucune structure " + code + " : « ./jalon tenants list » dit celles qui existent.");
        }
    }

    private long open(Connection network, String address, String password) throws SQLException {
        if (name == null || name.isBlank()) {
            throw new Failure("Un nouveau compte demande --name « Prénom Nom ».");
        }
        long id = Ids.next();
        try (PreparedStatement insert =
                network.prepareStatement("INSERT INTO account (id, mail, name, password_hash, state, created_at)"
                        + " VALUES (?, ?, ?, ?, 'ACTIVE', UTC_TIMESTAMP(6))")) {
            insert.setLong(1, id);
            insert.setString(2, address);
            insert.setString(3, name.strip());
            insert.setString(4, Passwords.hash(password));
            insert.executeUpdate();
        }
        return id;
    }

    private void give(Connection network, long account, StructureCode code) throws SQLException {
        try (PreparedStatement insert =
                network.prepareStatement("INSERT IGNORE INTO membership (id, account_id, structure_code, role,"
                        + " created_at) VALUES (?, ?, ?, ?, UTC_TIMESTAMP(6))")) {
            insert.setLong(1, Ids.next());
            insert.setLong(2, account);
            insert.setString(3, code.value());
            insert.setString(4, role.name());
            if (insert.executeUpdate() == 0) {
                throw new Failure("Le compte " + mail + " a déjà le rôle " + role + " dans cette structure.");
            }
        }
    }

    private static OptionalLong one(Connection network, String sql, String value) throws SQLException {
        try (PreparedStatement select = network.prepareStatement(sql)) {
            select.setString(1, value);
            ResultSet rows = select.executeQuery();
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }
}
