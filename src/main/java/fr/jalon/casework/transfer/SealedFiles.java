package fr.jalon.casework.transfer;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** The sealed copies of this structure. A content is only ever handed out after it was checked against its hash. */
final class SealedFiles {

    private static final String SELECT = "SELECT f.transfer_id, f.file_number, s.name, f.sealed_on, f.keep_until,"
            + " f.keep_reason, f.content_hash FROM sealed_file f JOIN network.structure s ON s.code = f.destination_code"
            + " JOIN transfer_sent t ON t.id = f.transfer_id AND t.state = 'DONE' ";

    private final Tables tables;

    SealedFiles(Tables tables) {
        this.tables = tables;
    }

    /** Keeps the copy of a file that leaves. */
    void keep(Transfer transfer, FilePackage file, LocalDate on, LocalDateTime utc) {
        TransferRule.Kept kept = TransferRule.on(on).kept(file.birthDate(), file.rqth(), file.contractEnds(), on);
        byte[] content = file.bytes();
        tables.insert(
                "sealed_file",
                "transfer_id, young_person_id, file_number, destination_code, sealed_on, sealed_at, keep_until,"
                        + " keep_reason, content, content_hash",
                List.<Object[]>of(new Object[] {
                    transfer.id(),
                    transfer.youngPersonId(),
                    transfer.fileNumber(),
                    transfer.other(),
                    on,
                    utc,
                    kept.until(),
                    kept.reason().name(),
                    content,
                    ContentHash.of(content).hex()
                }));
    }

    /** Gives up the copy of a file that is open again. */
    void giveUp(long transferId) {
        tables.update("DELETE FROM sealed_file WHERE transfer_id = ?", transferId);
    }

    /** Those of files that have arrived, the latest first; those before an identifier. */
    List<SealedFile> list(long before, int limit) {
        return tables.list(
                SELECT + "WHERE f.transfer_id < ? ORDER BY f.transfer_id DESC LIMIT ?",
                SealedFiles::read,
                before,
                limit);
    }

    /** One of a file that has arrived. */
    Optional<SealedFile> find(long transferId) {
        return tables.one(SELECT + "WHERE f.transfer_id = ?", SealedFiles::read, transferId);
    }

    /**
     * What is in one.
     *
     * @throws Refused where it is no longer what was sealed
     */
    FilePackage open(long transferId) {
        record Content(byte[] bytes, String hash) {}
        Content content = tables.one(
                        "SELECT content, content_hash FROM sealed_file WHERE transfer_id = ?",
                        row -> new Content(row.getBytes(1), row.getString(2)),
                        transferId)
                .orElseThrow(Refused::notFound);
        if (!ContentHash.of(content.bytes()).hex().equals(content.hash())) {
            throw Refused.conflict("transfer.copy.damaged");
        }
        return FilePackage.of(content.bytes());
    }

    private static SealedFile read(ResultSet row) throws SQLException {
        return new SealedFile(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                TransferRule.Reason.valueOf(row.getString(6)),
                row.getString(7));
    }
}
