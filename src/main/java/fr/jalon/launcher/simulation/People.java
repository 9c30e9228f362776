package fr.jalon.launcher.simulation;

import fr.jalon.identity.AccessTokenSecret;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.demo.SimulatedNetwork;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import fr.jalon.tenancy.Workspace;
import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The accounts that act, each with an access token for one workspace: drawn when they first act, for one day, and revoked
 * when the simulation ends. Their rights are those of their memberships, as for anybody's token.
 */
final class People implements AutoCloseable {

    private static final String OFFICE = "bureau@unml.demo.jalon.test";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String COLUMNS =
            "id, account_id, structure_code, role_window, name, hash, created_at, expires_at";

    /** A seat of the commission, and whose it is. */
    record Member(long id, long account, String name) {}

    private record Desk(long account, String structure, Workspace workspace) {}

    private final Database database;
    private final URI site;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<Desk, Caller> callers = new ConcurrentHashMap<>();
    private final Map<String, Long> accounts = new ConcurrentHashMap<>();
    private final List<Long> tokens = new ArrayList<>();

    People(Database database, URI site) {
        this.database = database;
        this.site = site;
    }

    /** Nobody in particular. */
    Caller visitor() {
        return new Caller(http, site, null);
    }

    /** The label office. */
    Caller office() {
        return at(account(OFFICE), StructureCode.NATIONAL_UNION.value(), union());
    }

    /** The quality lead of a structure, whose account the simulation made. */
    Caller lead(String structure) {
        Workspace own = Workspace.of(new StructureCode(structure));
        return at(account(SimulatedNetwork.mail(structure)), structure, own);
    }

    /** Somebody of the register, as an auditor. */
    Caller auditor(long account) {
        return at(account, StructureCode.NATIONAL_UNION.value(), Workspace.AUDIT);
    }

    /** A member of the commission. */
    Caller member(long account) {
        return at(account, StructureCode.NATIONAL_UNION.value(), Workspace.COMMISSION);
    }

    private static Workspace union() {
        return Workspace.of(StructureCode.NATIONAL_UNION);
    }

    /** The members of the commission who are in term, in the order of their seats. */
    List<Member> members() {
        try (Connection network = database.open("network")) {
            return Tables.of(network)
                    .list(
                            "SELECT id, account_id, name FROM commission_member"
                                    + " WHERE CURRENT_DATE BETWEEN from_day AND until_day ORDER BY id",
                            row -> new Member(row.getLong(1), row.getLong(2), row.getString(3)));
        } catch (SQLException e) {
            throw new Failure("Les membres de la commission n'ont pas pu être lus : " + Reason.of(e) + ".", e);
        }
    }

    private long account(String mail) {
        return accounts.computeIfAbsent(mail, any -> read("SELECT id FROM account WHERE mail = ?", mail));
    }

    private long read(String sql, String mail) {
        try (Connection network = database.open("network")) {
            return Tables.of(network)
                    .one(sql, row -> row.getLong(1), mail)
                    .orElseThrow(() -> new Failure("Le compte " + mail + " n'existe pas."));
        } catch (SQLException e) {
            throw new Failure("Le compte " + mail + " n'a pas pu être lu : " + Reason.of(e) + ".", e);
        }
    }

    private Caller at(long account, String structure, Workspace workspace) {
        return callers.computeIfAbsent(new Desk(account, structure, workspace), this::equip);
    }

    private Caller equip(Desk desk) {
        String secret = AccessTokenSecret.create();
        long id = Ids.next();
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        try (Connection network = database.open("network")) {
            Tables.of(network).insert("access_token", COLUMNS, List.<Object[]>of(new Object[] {
                id,
                desk.account(),
                desk.structure(),
                desk.workspace().role(),
                "Simulation",
                AccessTokenSecret.hash(secret),
                now,
                now.plusDays(1)
            }));
        } catch (SQLException e) {
            throw new Failure("Un jeton n'a pas pu être écrit : " + Reason.of(e) + ".", e);
        }
        synchronized (tokens) {
            tokens.add(id);
        }
        return new Caller(http, site, secret);
    }

    /** Revokes all tokens. */
    @Override
    public void close() {
        if (tokens.isEmpty()) {
            return;
        }
        try (Connection network = database.open("network")) {
            Tables.of(network)
                    .update(
                            "UPDATE access_token SET revoked_at = UTC_TIMESTAMP(6) WHERE id IN ("
                                    + Tables.marks(tokens.size()) + ")",
                            tokens.toArray());
        } catch (SQLException e) {
            throw new Failure("Les jetons de la simulation n'ont pas pu être révoqués : " + Reason.of(e) + ".", e);
        }
    }
}
