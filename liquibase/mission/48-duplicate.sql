--liquibase formatted sql

-- Two files that look alike and are of two people, as somebody said: nothing more to say once one of them has left.
--changeset jalon:duplicate-1
CREATE TABLE set_aside_pair (
    id BIGINT NOT NULL,
    first_id BIGINT NOT NULL COMMENT 'the smaller identifier of the two files',
    second_id BIGINT NOT NULL,
    reason VARCHAR(300) NOT NULL,
    set_at DATETIME(6) NOT NULL COMMENT 'UTC',
    set_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY set_aside_pair_once (first_id, second_id),
    KEY set_aside_pair_second (second_id),
    CONSTRAINT set_aside_pair_first FOREIGN KEY (first_id) REFERENCES young_person (id) ON DELETE CASCADE,
    CONSTRAINT set_aside_pair_other FOREIGN KEY (second_id) REFERENCES young_person (id) ON DELETE CASCADE
) ENGINE = InnoDB;
--rollback DROP TABLE set_aside_pair;

--changeset jalon:duplicate-2
-- Two files that became one. What undoing needs is kept for 30 days; that the number led here, for as long as the file.
CREATE TABLE file_merge (
    id BIGINT NOT NULL,
    survivor_id BIGINT NOT NULL,
    absorbed_id BIGINT NOT NULL COMMENT 'of a file that is gone; of one that is there again once undone',
    absorbed_number INT NOT NULL COMMENT 'its file number',
    external_number VARCHAR(40) COMMENT 'where the absorbed file was imported from: the same number again is the same file',
    merged_on DATE NOT NULL COMMENT 'day where the mission is',
    merged_at DATETIME(6) NOT NULL COMMENT 'UTC',
    merged_by BIGINT NOT NULL,
    moved TEXT NOT NULL COMMENT 'JSON: how many rows of each table changed files',
    changes MEDIUMTEXT COMMENT 'JSON: each row that changed, before and after; NULL once it is forgotten',
    undone_at DATETIME(6) COMMENT 'UTC',
    undone_by BIGINT,
    absorbed_gone BIGINT AS (IF(undone_at IS NULL, absorbed_id, NULL)) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY file_merge_once (absorbed_gone),
    KEY file_merge_survivor (survivor_id, merged_on, id),
    KEY file_merge_absorbed (absorbed_id),
    KEY file_merge_number (absorbed_number),
    KEY file_merge_external (external_number),
    KEY file_merge_kept (merged_at)
) ENGINE = InnoDB;
--rollback DROP TABLE file_merge;

--changeset jalon:duplicate-3
-- Pairs born on one day are told apart by their names in this index alone.
ALTER TABLE young_person ADD KEY young_person_birth_sound (birth_date, phonetic_name);
--rollback ALTER TABLE young_person DROP KEY young_person_birth_sound;

--changeset jalon:fingerprint-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW own_fingerprint AS
SELECT fingerprint, structure_code FROM network.nir_fingerprint
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW own_fingerprint;

--changeset jalon:fingerprint-2
-- That somebody else follows whoever has this fingerprint: not who, nor how many.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW followed_elsewhere AS
SELECT fingerprint FROM network.nir_fingerprint
WHERE structure_code <> '${structure.code}'
GROUP BY fingerprint;
--rollback DROP VIEW followed_elsewhere;
