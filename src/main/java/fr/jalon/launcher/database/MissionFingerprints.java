package fr.jalon.launcher.database;

import fr.jalon.casework.person.FingerprintKey;
import fr.jalon.casework.person.Fingerprints;
import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.tenants.Structures;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The fingerprints by which missions learn that somebody is followed elsewhere, and the key that makes them. The
 * application keeps them in step; this makes those of the files that were there before, and all of them for a new key.
 */
public final class MissionFingerprints {

    private static final String MARK = "SELECT mark FROM network.fingerprint_key WHERE id = 1";

    private final Database database;
    private final FingerprintKey key;

    /** With the key of that folder, or of the environment. */
    public MissionFingerprints(Database database, DataDirectory directory) {
        this(database, new FingerprintKey(directory.fingerprintKey()));
    }

    MissionFingerprints(Database database, FingerprintKey key) {
        this.database = database;
        this.key = key;
    }

    /** The key; refused where the fingerprints there are were made with another one. */
    public FingerprintKey requireKey() {
        if (mark().filter(known -> !known.equals(key.mark())).isPresent()) {
            throw new Failure("La clé des empreintes n'est plus celle avec laquelle elles ont été faites : rendez"
                    + " l'ancienne (secrets.properties ou JALON_FINGERPRINT_KEY), ou refaites-les toutes par"
                    + " ./jalon migrate --new-fingerprint-key.");
        }
        return key;
    }

    /** Makes them all where that was never done. */
    public void begin() {
        requireKey();
        if (mark().isEmpty()) {
            makeAgain();
        }
    }

    /** Makes them all again, with the key there is now. */
    public void makeAgain() {
        try (Connection server = database.open("network")) {
            for (StructureCode mission : missions(server)) {
                try (Connection connection = database.open(mission.database())) {
                    connection.setAutoCommit(false);
                    new Fingerprints(Tables.of(connection), key, mission).fill();
                    connection.commit();
                }
            }
            Tables.of(server).update("REPLACE INTO fingerprint_key (id, mark) VALUES (1, ?)", key.mark());
        } catch (SQLException e) {
            throw new Failure("Les empreintes n'ont pas pu être écrites : " + Reason.of(e) + ".", e);
        }
    }

    private Optional<String> mark() {
        try (Connection server = database.open("")) {
            return Tables.of(server).one(MARK, row -> row.getString(1));
        } catch (SQLException e) {
            throw new Failure("La base de données ne répond pas : " + Reason.of(e) + ".", e);
        }
    }

    private static List<StructureCode> missions(Connection server) throws SQLException {
        return new Structures(server)
                .all().stream()
                        .map(Structures.Row::code)
                        .filter(StructureCode::isMission)
                        .toList();
    }
}
