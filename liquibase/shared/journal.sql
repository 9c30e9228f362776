--liquibase formatted sql

--changeset jalon:journal-1
CREATE TABLE journal_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    recorded_at DATETIME(6) NOT NULL,
    account_id BIGINT NULL,
    actor_name VARCHAR(160) NULL,
    workspace VARCHAR(32) NOT NULL,
    action VARCHAR(40) NOT NULL,
    subject_kind VARCHAR(40) NULL,
    subject_id VARCHAR(32) NULL,
    detail VARCHAR(500) NULL,
    address VARCHAR(64) NULL,
    hash BINARY(32) NOT NULL,
    KEY journal_entry_subject (subject_kind, subject_id, recorded_at),
    KEY journal_entry_recorded_at (recorded_at)
) ENGINE = InnoDB;

--changeset jalon:journal-2
CREATE TABLE journal_seal (
    number BIGINT NOT NULL PRIMARY KEY,
    first_entry BIGINT NOT NULL,
    last_entry BIGINT NOT NULL,
    entries INT NOT NULL,
    previous_hash BINARY(32) NULL,
    hash BINARY(32) NOT NULL,
    sealed_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;
