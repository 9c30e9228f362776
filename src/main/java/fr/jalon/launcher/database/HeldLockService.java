package fr.jalon.launcher.database;

import liquibase.database.Database;
import liquibase.lockservice.DatabaseChangeLogLock;
import liquibase.lockservice.LockService;

/**
 * Tells Liquibase that it may go on: the provisioner already holds one lock for the whole server, which MariaDB frees
 * when its connection ends. Liquibase's own lock is a row in each database, which a killed launcher would leave behind
 * and the next one would wait for. Found by Liquibase through {@code META-INF/services}.
 */
public final class HeldLockService implements LockService {

    @Override
    public int getPriority() {
        return PRIORITY_DATABASE + 1;
    }

    @Override
    public boolean supports(Database database) {
        return true;
    }

    @Override
    public void setDatabase(Database database) {
        // the lock does not depend on the database
    }

    @Override
    public void setChangeLogLockWaitTime(long minutes) {
        // nothing is waited for
    }

    @Override
    public void setChangeLogLockRecheckTime(long seconds) {
        // nothing is waited for
    }

    @Override
    public boolean hasChangeLogLock() {
        return true;
    }

    @Override
    public void waitForLock() {
        // held
    }

    @Override
    public boolean acquireLock() {
        return true;
    }

    @Override
    public void releaseLock() {
        // the provisioner's to release
    }

    @Override
    public DatabaseChangeLogLock[] listLocks() {
        return new DatabaseChangeLogLock[0];
    }

    @Override
    public void forceReleaseLock() {
        // the provisioner's to release
    }

    @Override
    public void reset() {
        // no state
    }

    @Override
    public void init() {
        // no table
    }

    @Override
    public void destroy() {
        // no table
    }
}
