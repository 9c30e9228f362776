package fr.jalon.casework.transfer;

import fr.jalon.casework.exchange.Place;
import fr.jalon.casework.exchange.Transactions;
import fr.jalon.casework.person.FingerprintKey;
import fr.jalon.casework.person.Fingerprints;
import fr.jalon.casework.sample.DrawnFiles;
import fr.jalon.identity.Author;
import fr.jalon.identity.Journal;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.FileDamaged;
import fr.jalon.shared.files.FileStore;
import fr.jalon.tenancy.Tables;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * The steps of a transfer, each in the workspace of one of the two structures: what a step does there and how far the
 * transfer has come are one transaction. A step begins by holding the transfer and does nothing where it has gone on
 * meanwhile, so that each may be tried again, by whoever, after whatever has happened.
 */
final class TransferSteps {

    private static final String SUBJECT = "Transfer";

    /** What undoing a merge needs tells of the person: it does not stay behind. */
    private static final String FORGET_MERGES = "UPDATE file_merge SET changes = NULL WHERE survivor_id = ?";

    private final Transactions transactions;
    private final FileStore files;
    private final FingerprintKey key;
    private final Clock clock;

    TransferSteps(Transactions transactions, FileStore files, FingerprintKey key, Clock clock) {
        this.transactions = transactions;
        this.files = files;
        this.key = key;
        this.clock = clock;
    }

    /** How it stands. */
    Transfer look(long id) {
        return transactions.in(tables -> new Transfers(tables).get(id));
    }

    /**
     * At the source: the whole file becomes its sealed copy. Whoever is writing in it is waited for; whoever comes later
     * finds it gone.
     */
    void seal(Place source, long id) {
        transactions.in(tables -> {
            Transfers transfers = new Transfers(tables);
            Transfer transfer = transfers.held(id);
            if (transfer.state() != TransferState.ACCEPTED) {
                return null;
            }
            FileTables fileTables = new FileTables(tables);
            FilePackage file = new FilePackage(fileTables.read(transfer.youngPersonId()));
            if (file.of(FileTables.HEAD).isEmpty()) {
                throw new NotCarried("transfer.failure.gone");
            }
            check(source, file);
            new SealedFiles(tables).keep(transfer, file, today(source), utc());
            new DrawnFiles(tables).withdrawPerson(transfer.youngPersonId());
            fileTables.delete(transfer.youngPersonId());
            tables.update(FORGET_MERGES, transfer.youngPersonId());
            fingerprints(tables, source).remove(file.nir());
            transfers.move(transfer, TransferState.ON_THE_WAY);
            record(tables, source, transfer, Journal.Action.DELETE, "sealed");
            return null;
        });
    }

    private void check(Place source, FilePackage file) {
        for (ContentHash hash : file.documents()) {
            try (InputStream content = files.open(source.structure().value(), hash)) {
                content.available();
            } catch (FileDamaged damaged) {
                throw new NotCarried("transfer.failure.document");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** At the source: what was sealed. */
    FilePackage sealed(long id) {
        return transactions.in(tables -> new SealedFiles(tables).open(id));
    }

    /** Copies what the documents contain, one after the other; those that are there already stay. */
    void copyDocuments(Place source, Place destination, FilePackage file) {
        for (ContentHash hash : file.documents()) {
            try {
                files.give(source.structure().value(), destination.structure().value(), hash);
            } catch (FileDamaged damaged) {
                throw new NotCarried("transfer.failure.document");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** At the destination: the whole file, or nothing. */
    void arrive(Place source, Place destination, long id, FilePackage file) {
        transactions.in(tables -> {
            Transfers transfers = new Transfers(tables);
            Transfer transfer = transfers.held(id);
            if (transfer.state() != TransferState.ON_THE_WAY) {
                return null;
            }
            Arrival arrival = new Arrival(
                    transfer,
                    source.structure().value(),
                    transfer.answer().counsellor(),
                    transfers.acceptedBy(id),
                    today(destination),
                    utc());
            insert(tables, arrival.rows(file));
            fingerprints(tables, destination).add(file.nir());
            transfers.move(transfer, TransferState.ARRIVED);
            record(tables, destination, transfer, Journal.Action.CREATE, "arrived");
            return null;
        });
    }

    private static void insert(Tables tables, Map<String, List<Map<String, String>>> rows) {
        try {
            new FileTables(tables).insert(rows);
        } catch (PersistenceException failure) {
            if (Constraints.violated(failure, "young_person_nir")) {
                throw new NotCarried("transfer.failure.nir");
            }
            if (failure.getCause() instanceof SQLIntegrityConstraintViolationException) {
                throw new NotCarried("transfer.failure.refused");
            }
            throw failure;
        }
    }

    /** At the source: it does not arrive. A file that is sealed already is to be opened again. */
    void giveUp(Place source, long id, String failure) {
        transactions.in(tables -> {
            Transfers transfers = new Transfers(tables);
            Transfer transfer = transfers.held(id);
            if (transfer.state() == TransferState.ACCEPTED) {
                transfers.fail(transfer, TransferState.FAILED, failure);
                transfers.end(transfer, TransferState.FAILED, utc());
                record(tables, source, transfer, Journal.Action.UPDATE, "failed");
            } else if (transfer.state() == TransferState.ON_THE_WAY) {
                transfers.fail(transfer, TransferState.RETURNING, failure);
            }
            return null;
        });
    }

    /** At the source: the file is opened again, as it was. */
    void reopen(Place source, long id) {
        transactions.in(tables -> {
            Transfers transfers = new Transfers(tables);
            Transfer transfer = transfers.held(id);
            if (transfer.state() == TransferState.RETURNING) {
                SealedFiles sealed = new SealedFiles(tables);
                FilePackage file = sealed.open(id);
                new FileTables(tables).insert(file.rows());
                fingerprints(tables, source).add(file.nir());
                sealed.giveUp(id);
                transfers.end(transfer, TransferState.FAILED, utc());
                record(tables, source, transfer, Journal.Action.CREATE, "failed, opened again");
            }
            return null;
        });
    }

    /** At the source: what keeps counting in its figures. */
    void leaveResidue(Place source, long id) {
        transactions.in(tables -> {
            Transfers transfers = new Transfers(tables);
            Transfer transfer = transfers.held(id);
            if (transfer.state() == TransferState.ARRIVED) {
                new FileTables(tables).insert(Residue.of(new SealedFiles(tables).open(id)));
                transfers.end(transfer, TransferState.DONE, utc());
                record(tables, source, transfer, Journal.Action.UPDATE, "done");
            }
            return null;
        });
    }

    /** At the source: an incident. After so many, the file stays where it is, unless it has arrived. */
    void stumble(Place source, long id, int most) {
        int attempts = transactions.in(tables -> new Transfers(tables).stumbled(id));
        if (attempts >= most) {
            giveUp(source, id, "transfer.failure.incident");
        }
    }

    private void record(Tables tables, Place place, Transfer transfer, Journal.Action action, String what) {
        String[] line = {Ids.text(transfer.id()), what + ", file number at the source " + transfer.fileNumber()};
        new Author(transfer.asked().by(), transfer.asked().name())
                .record(tables, place.workspace(), clock.instant(), action, SUBJECT, line);
    }

    private Fingerprints fingerprints(Tables tables, Place place) {
        return new Fingerprints(tables, key, place.structure());
    }

    private LocalDate today(Place place) {
        return clock.instant().atZone(place.zone()).toLocalDate();
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
