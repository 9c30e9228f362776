package fr.jalon.casework.sample;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Which files were drawn for which sample, and what is shown of them: on the tables of one mission. */
public final class DrawnFiles {

    private static final String OF_SAMPLE = "SELECT id, young_person_id, number, stratum, IF(removed_at IS NULL, NULL,"
            + " COALESCE(removed_reason, '')) FROM drawn_file WHERE evidence_id = ?";

    private static final String REMOVE = "UPDATE drawn_file SET removed_at = ?, removed_by = ?, removed_reason = ?"
            + " WHERE id = ? AND removed_at IS NULL";

    private static final String WITHDRAW = "DELETE FROM sampled_case WHERE evidence_id = ?";

    private static final String WITHDRAW_ONE = WITHDRAW + " AND number = ?";

    private static final String SHOWN_OF = "SELECT evidence_id, number FROM drawn_file WHERE young_person_id = ?";

    private final Tables tables;

    public DrawnFiles(Tables tables) {
        this.tables = tables;
    }

    /** Keeps what was drawn. */
    public void keep(long evidenceId, Draw draw) {
        tables.insert(
                "drawn_file",
                "id, evidence_id, young_person_id, number, stratum",
                draw.files().stream()
                        .map(file -> new Object[] {Ids.next(), evidenceId, file.id(), file.number(), file.stratum()})
                        .toList());
    }

    /** Those of a sample that are still here, by number. What has left with a transfer is here no more. */
    public List<DrawnFile> of(long evidenceId) {
        return tables.list(OF_SAMPLE + " ORDER BY number", DrawnFiles::read, evidenceId);
    }

    /** Holds them until the end of the transaction: what is released, opened or closed at once comes one after the other. */
    public void hold(long evidenceId) {
        tables.list("SELECT id FROM drawn_file WHERE evidence_id = ? FOR UPDATE", row -> row.getLong(1), evidenceId);
    }

    /** One of them. */
    public Optional<DrawnFile> find(long evidenceId, int number) {
        return tables.one(OF_SAMPLE + " AND number = ?", DrawnFiles::read, evidenceId, number);
    }

    private static DrawnFile read(ResultSet row) throws SQLException {
        return new DrawnFile(row.getLong(1), row.getLong(2), row.getInt(3), row.getString(4), row.getString(5));
    }

    /** Takes a file out of what is shown; false where somebody did already. */
    public boolean remove(long evidenceId, DrawnFile file, String reason, long by, LocalDateTime at) {
        tables.update(WITHDRAW_ONE, evidenceId, file.number());
        return tables.update(REMOVE, at, by, reason, file.id()) == 1;
    }

    /** Shows nothing any more of the files of a sample; returns how many were shown. */
    public int withdraw(long evidenceId) {
        return tables.update(WITHDRAW, evidenceId);
    }

    /** Shows nothing any more of a person, in whichever sample: before their file leaves or is erased. */
    public void withdrawPerson(long youngPersonId) {
        tables.list(SHOWN_OF, row -> new long[] {row.getLong(1), row.getLong(2)}, youngPersonId)
                .forEach(shown -> tables.update(WITHDRAW_ONE, shown[0], shown[1]));
    }
}
