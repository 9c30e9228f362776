--liquibase formatted sql

-- A file on its way from one structure to another. Reached only by the two, through their filtered views. Who it is stands
-- here while the destination has to decide, and is emptied when the transfer ends. The key refuses two open ones of a file.
--changeset jalon:transfer-1
CREATE TABLE transfer (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    source_code CHAR(8) NOT NULL,
    destination_code CHAR(8) NOT NULL,
    young_person_id BIGINT NOT NULL COMMENT 'in the source',
    file_number INT NOT NULL COMMENT 'in the source',
    state VARCHAR(10) NOT NULL,
    consented_on DATE NOT NULL COMMENT 'day on which the young person agreed',
    consent VARCHAR(20) NOT NULL COMMENT 'how they agreed',
    reason VARCHAR(500) NOT NULL COMMENT 'why it is proposed; emptied at the end',
    person_name VARCHAR(310) COMMENT 'NULL once it has ended',
    birth_date DATE COMMENT 'NULL once it has ended',
    commune VARCHAR(100) COMMENT 'NULL once it has ended',
    situation VARCHAR(500) COMMENT 'in words; NULL once it has ended',
    proposed_on DATE NOT NULL,
    proposed_at DATETIME(6) NOT NULL COMMENT 'UTC',
    proposed_by BIGINT NOT NULL,
    proposed_by_name VARCHAR(160) NOT NULL,
    expires_on DATE NOT NULL COMMENT 'last day on which it may be answered',
    answered_at DATETIME(6) COMMENT 'UTC',
    answered_by BIGINT,
    answered_by_name VARCHAR(160),
    refusal VARCHAR(500) COMMENT 'emptied with the summary',
    counsellor_id BIGINT COMMENT 'referent in the destination',
    failure VARCHAR(60) COMMENT 'key of the sentence that says why it did not arrive',
    attempts INT NOT NULL COMMENT 'incidents on the way so far',
    ended_at DATETIME(6) COMMENT 'UTC',
    open_file BIGINT AS (IF(state IN ('PROPOSED', 'ACCEPTED', 'ON_THE_WAY', 'ARRIVED', 'RETURNING'), young_person_id, NULL)) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY transfer_one_open (source_code, open_file),
    KEY transfer_sent (source_code, state, id),
    KEY transfer_received (destination_code, state, id),
    CONSTRAINT transfer_state CHECK (state IN ('PROPOSED', 'WITHDRAWN', 'EXPIRED', 'REFUSED', 'ACCEPTED', 'ON_THE_WAY', 'ARRIVED',
        'RETURNING', 'DONE', 'FAILED')),
    CONSTRAINT transfer_between CHECK (source_code <> destination_code),
    CONSTRAINT transfer_from FOREIGN KEY (source_code) REFERENCES structure (code),
    CONSTRAINT transfer_to FOREIGN KEY (destination_code) REFERENCES structure (code)
) ENGINE = InnoDB COMMENT 'Files proposed by one structure to another';
--rollback DROP TABLE transfer;
