--liquibase formatted sql

-- A mission's own samples, and what it shows of the files drawn.

--changeset jalon:own-sample-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW case_sample AS
SELECT * FROM network.case_sample
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW case_sample;

--changeset jalon:own-sample-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sample_opening AS
SELECT * FROM network.sample_opening
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW sample_opening;

--changeset jalon:own-sample-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_case AS
SELECT * FROM network.sampled_case
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW sampled_case;

--changeset jalon:own-sample-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_line AS
SELECT * FROM network.sampled_line
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW sampled_line;

--changeset jalon:own-sample-5
-- Which files were drawn, under which pseudonym: nowhere but here.
CREATE TABLE drawn_file (
    id BIGINT NOT NULL,
    evidence_id BIGINT NOT NULL,
    young_person_id BIGINT NOT NULL,
    number INT NOT NULL COMMENT 'its pseudonym: Dossier 01',
    stratum VARCHAR(30) NOT NULL,
    removed_at DATETIME(6) COMMENT 'UTC; taken out of what is shown',
    removed_by BIGINT,
    removed_reason VARCHAR(500),
    PRIMARY KEY (id),
    UNIQUE KEY drawn_file_number (evidence_id, number),
    KEY drawn_file_person (young_person_id),
    CONSTRAINT drawn_file_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
--rollback DROP TABLE drawn_file;

--changeset jalon:own-sample-6
-- What was written and may be shown, as it is shown.
CREATE TABLE released_text (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    drawn_file_id BIGINT NOT NULL,
    source VARCHAR(12) NOT NULL COMMENT 'ACT_NOTE, CONCLUSION or OBJECTIVE',
    source_id BIGINT NOT NULL COMMENT 'of the note, diagnosis or contract',
    text TEXT NOT NULL,
    released_at DATETIME(6) NOT NULL COMMENT 'UTC',
    released_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY released_text_once (drawn_file_id, source, source_id),
    CONSTRAINT released_text_of FOREIGN KEY (drawn_file_id) REFERENCES drawn_file (id)
) ENGINE = InnoDB;
--rollback DROP TABLE released_text;
