package fr.jalon.casework.transfer;

import fr.jalon.tenancy.StructureCode;

/**
 * Somebody proposed, answered or took back a transfer: fired in the transaction, heard after it.
 *
 * @param here the structure of who did it
 * @param other the other structure of the transfer
 */
record TransferMoved(long id, StructureCode here, StructureCode other, TransferState state) {}
