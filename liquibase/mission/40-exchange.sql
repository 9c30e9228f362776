--liquibase formatted sql

--changeset jalon:exchange-1
-- A file of i-Milo does not say the sex: an imported one is UNKNOWN until somebody asks.
ALTER TABLE young_person MODIFY sex VARCHAR(10) NOT NULL;
--rollback ALTER TABLE young_person MODIFY sex VARCHAR(6) NOT NULL;

--changeset jalon:exchange-2
ALTER TABLE young_person ADD KEY young_person_france_travail (france_travail_number);
--rollback ALTER TABLE young_person DROP KEY young_person_france_travail;

--changeset jalon:exchange-3
-- One import of one file, from its reception to its end or its undoing. Whoever works on it holds it until a moment, and
-- holds on with each chunk; past that moment another may take it up where it stands.
CREATE TABLE import_run (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    format VARCHAR(5) NOT NULL,
    encoding VARCHAR(20) COMMENT 'of a text; NULL for a workbook',
    content_hash CHAR(64) NOT NULL,
    size BIGINT NOT NULL COMMENT 'bytes',
    mapping TEXT COMMENT 'JSON: each column and its field; NULL where the format says it',
    state VARCHAR(10) NOT NULL,
    failed_in VARCHAR(10) COMMENT 'the state to go on in',
    position BIGINT NOT NULL COMMENT 'rows done in the present state',
    total BIGINT COMMENT 'rows in all, once the file was read to its end',
    inserted INT NOT NULL,
    refused INT NOT NULL,
    certain INT NOT NULL COMMENT 'duplicates for certain',
    similar INT NOT NULL COMMENT 'likely duplicates, for somebody to decide',
    remarks INT NOT NULL,
    undone INT NOT NULL,
    kept INT NOT NULL COMMENT 'not undone: somebody has worked on them',
    findings TEXT NOT NULL COMMENT 'JSON: what was not taken or was repaired, each with a count',
    preview MEDIUMTEXT COMMENT 'JSON: the first rows as they are read',
    failure TEXT COMMENT 'JSON: why it failed',
    created_at DATETIME(6) NOT NULL COMMENT 'UTC',
    created_by BIGINT NOT NULL,
    created_by_name VARCHAR(160) NOT NULL,
    ended_at DATETIME(6) COMMENT 'UTC',
    held_by VARCHAR(36),
    held_until DATETIME(6) COMMENT 'UTC',
    forgotten BOOLEAN NOT NULL COMMENT 'the file and the rows are kept no longer',
    PRIMARY KEY (id),
    KEY import_run_state (state, held_until),
    KEY import_run_content (content_hash)
) ENGINE = InnoDB;
--rollback DROP TABLE import_run;

--changeset jalon:exchange-4
CREATE TABLE import_line (
    id BIGINT NOT NULL,
    import_id BIGINT NOT NULL,
    line BIGINT NOT NULL COMMENT 'in the file: row of a table, rank of a dossier',
    kind VARCHAR(10) NOT NULL,
    problems TEXT NOT NULL COMMENT 'JSON: field, key and arguments of each sentence',
    content MEDIUMTEXT NOT NULL COMMENT 'JSON: the row as it is in the file',
    young_person_id BIGINT COMMENT 'the file it resembles',
    decision VARCHAR(10) COMMENT 'on a likely duplicate',
    PRIMARY KEY (id),
    UNIQUE KEY import_line_kind (import_id, kind, line),
    KEY import_line_decision (import_id, decision, line),
    KEY import_line_young_person (young_person_id),
    CONSTRAINT import_line_of FOREIGN KEY (import_id) REFERENCES import_run (id)
) ENGINE = InnoDB;
--rollback DROP TABLE import_line;

--changeset jalon:exchange-5
-- What an import made, so that it can be undone, and the number of the file where it came from: the same number a second
-- time is the same file.
CREATE TABLE imported_file (
    young_person_id BIGINT NOT NULL,
    import_id BIGINT NOT NULL,
    line BIGINT NOT NULL,
    external_number VARCHAR(40) COMMENT 'idDossier',
    external_person VARCHAR(60) COMMENT 'idJeune',
    left_out TEXT COMMENT 'JSON: what the file said and Jalon has no place for',
    situations TINYINT NOT NULL COMMENT 'how many came with it',
    kept BOOLEAN NOT NULL COMMENT 'stayed when the import was undone',
    PRIMARY KEY (young_person_id),
    UNIQUE KEY imported_file_number (external_number),
    KEY imported_file_import (import_id, kept, young_person_id),
    CONSTRAINT imported_file_of FOREIGN KEY (import_id) REFERENCES import_run (id),
    CONSTRAINT imported_file_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
--rollback DROP TABLE imported_file;

--changeset jalon:exchange-6
CREATE TABLE import_mapping (
    header_hash CHAR(64) NOT NULL,
    mapping TEXT NOT NULL COMMENT 'JSON, as chosen the last time for these columns',
    used_at DATETIME(6) NOT NULL,
    PRIMARY KEY (header_hash)
) ENGINE = InnoDB;
--rollback DROP TABLE import_mapping;

--changeset jalon:exchange-7
-- Chunks of two imports take turns on this row: the second sees what the first has written, and knows duplicates.
CREATE TABLE import_turn (
    id TINYINT NOT NULL,
    PRIMARY KEY (id)
) ENGINE = InnoDB;
--rollback DROP TABLE import_turn;

--changeset jalon:exchange-8
INSERT INTO import_turn (id) VALUES (1);
--rollback DELETE FROM import_turn;
