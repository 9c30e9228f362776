--liquibase formatted sql

-- A mission proposes only files of its own: the view on those it receives takes no new one.
--changeset jalon:transfer-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW transfer_sent AS
SELECT * FROM network.transfer
WHERE source_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW transfer_sent;

--changeset jalon:transfer-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW transfer_received AS
SELECT * FROM network.transfer
WHERE destination_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW transfer_received;

-- What a file was on the day on which it left. Never changed.
--changeset jalon:transfer-3
CREATE TABLE sealed_file (
    transfer_id BIGINT NOT NULL,
    young_person_id BIGINT NOT NULL COMMENT 'its address here until then',
    file_number INT NOT NULL,
    destination_code CHAR(8) NOT NULL,
    sealed_on DATE NOT NULL,
    sealed_at DATETIME(6) NOT NULL COMMENT 'UTC',
    keep_until DATE NOT NULL COMMENT 'last day on which it is kept',
    keep_reason VARCHAR(20) NOT NULL COMMENT 'the rule from which that day comes',
    content LONGBLOB NOT NULL COMMENT 'JSON, gzip',
    content_hash CHAR(64) NOT NULL COMMENT 'SHA-256 of the content',
    PRIMARY KEY (transfer_id),
    UNIQUE KEY sealed_file_address (young_person_id),
    KEY sealed_file_keep (keep_until)
) ENGINE = InnoDB;
--rollback DROP TABLE sealed_file;

-- Where a file came from; the key lets a transfer arrive once.
--changeset jalon:transfer-4
CREATE TABLE arrived_file (
    transfer_id BIGINT NOT NULL,
    young_person_id BIGINT NOT NULL,
    source_code CHAR(8) NOT NULL,
    source_file_number INT NOT NULL,
    arrived_on DATE NOT NULL,
    told TEXT NOT NULL COMMENT 'JSON: appointments and numbers of the source that are no rows here',
    PRIMARY KEY (transfer_id),
    KEY arrived_file_of (young_person_id),
    CONSTRAINT arrived_file_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
--rollback DROP TABLE arrived_file;

-- What came with a transfer counts for the young person, not in the figures of this structure.
--changeset jalon:transfer-5
ALTER TABLE act ADD COLUMN elsewhere CHAR(8) COMMENT 'structure that did it, where it came with a transfer; NULL: this one';
--rollback ALTER TABLE act DROP COLUMN elsewhere;

--changeset jalon:transfer-6
ALTER TABLE diagnosis ADD COLUMN elsewhere CHAR(8) COMMENT 'structure that did it, where it came with a transfer; NULL: this one';
--rollback ALTER TABLE diagnosis DROP COLUMN elsewhere;

--changeset jalon:transfer-7
ALTER TABLE engagement_contract ADD COLUMN elsewhere CHAR(8) COMMENT 'structure that did it, where it came with a transfer; NULL: this one';
--rollback ALTER TABLE engagement_contract DROP COLUMN elsewhere;

--changeset jalon:transfer-8
ALTER TABLE service_offer ADD COLUMN elsewhere CHAR(8) COMMENT 'structure that did it, where it came with a transfer; NULL: this one';
--rollback ALTER TABLE service_offer DROP COLUMN elsewhere;
