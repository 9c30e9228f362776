--liquibase formatted sql

--changeset jalon:evidence-library-1
-- How long a piece holds, who may see it, what its review said, and since when it is withdrawn. What was there before the
-- library stays what it was: seen by the auditors, accepted.
ALTER TABLE evidence
    ADD COLUMN valid_until DATE COMMENT 'last day it holds; NULL: no end',
    ADD COLUMN confidentiality VARCHAR(10) NOT NULL DEFAULT 'AUDITORS' COMMENT 'STRUCTURE: itself alone; NETWORK: its association too, once consented; AUDITORS: the auditors too',
    ADD COLUMN consented_by_name VARCHAR(160) COMMENT 'who consented that the association sees it',
    ADD COLUMN consented_at DATETIME(6) COMMENT 'UTC; NULL: the association does not see it',
    ADD COLUMN review VARCHAR(10) NOT NULL DEFAULT 'ACCEPTED' COMMENT 'PROPOSED, ACCEPTED, REDO or WITHDRAWN',
    ADD COLUMN review_reason VARCHAR(1000) COMMENT 'why it is to be done again, or was withdrawn',
    ADD COLUMN reviewed_by_name VARCHAR(160),
    ADD COLUMN reviewed_at DATETIME(6) COMMENT 'UTC',
    ADD COLUMN current_version INT NOT NULL DEFAULT 1;
--rollback ALTER TABLE evidence DROP COLUMN valid_until, DROP COLUMN confidentiality, DROP COLUMN consented_by_name, DROP COLUMN consented_at, DROP COLUMN review, DROP COLUMN review_reason, DROP COLUMN reviewed_by_name, DROP COLUMN reviewed_at, DROP COLUMN current_version;

--changeset jalon:evidence-library-2
-- What a piece was made of, one version after the other; none is ever changed.
CREATE TABLE evidence_version (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    evidence_id BIGINT NOT NULL,
    number INT NOT NULL,
    file_hash CHAR(64),
    file_name VARCHAR(255),
    media_type VARCHAR(120),
    file_size BIGINT,
    text TEXT COMMENT 'of a note',
    url VARCHAR(1000) COMMENT 'of a link',
    comment VARCHAR(500) COMMENT 'what is new in it',
    added_by BIGINT NOT NULL,
    added_by_name VARCHAR(160) NOT NULL,
    added_at DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT evidence_version_once UNIQUE (evidence_id, number),
    CONSTRAINT evidence_version_of FOREIGN KEY (evidence_id, structure_code) REFERENCES evidence (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE evidence_version;

--changeset jalon:evidence-library-3
INSERT INTO evidence_version (id, structure_code, evidence_id, number, file_hash, file_name, media_type, file_size, text,
    added_by, added_by_name, added_at)
SELECT id, structure_code, id, 1, file_hash, file_name, media_type, file_size, IF(kind = 'NOTE', description, NULL),
    added_by, added_by_name, added_at
FROM evidence WHERE kind <> 'INDICATOR';
--rollback UPDATE evidence e JOIN evidence_version v ON v.evidence_id = e.id AND v.number = e.current_version SET e.file_hash = v.file_hash, e.file_name = v.file_name, e.media_type = v.media_type, e.file_size = v.file_size;

--changeset jalon:evidence-library-4
ALTER TABLE evidence DROP COLUMN file_hash, DROP COLUMN file_name, DROP COLUMN media_type, DROP COLUMN file_size;
--rollback ALTER TABLE evidence ADD COLUMN file_hash CHAR(64), ADD COLUMN file_name VARCHAR(255), ADD COLUMN media_type VARCHAR(120), ADD COLUMN file_size BIGINT;

--changeset jalon:evidence-library-5
-- The version that proves the criterion: a new one replaces it while the diagnosis is open, and never afterwards. When a
-- diagnosis is copied to another version of its reference, its links are copied with this number.
ALTER TABLE evidence_link ADD COLUMN version_number INT NOT NULL DEFAULT 1;
--rollback ALTER TABLE evidence_link DROP COLUMN version_number;

--changeset jalon:evidence-library-6
ALTER TABLE evidence ADD INDEX evidence_validity (structure_code, valid_until);
--rollback ALTER TABLE evidence DROP INDEX evidence_validity;

--changeset jalon:evidence-library-7
-- Since form 2 an indicator states its unit, the site and the public it was counted of, and what it is divided by.
ALTER TABLE frozen_indicator
    ADD COLUMN form INT NOT NULL DEFAULT 1 COMMENT 'version of the canonical form that was hashed',
    ADD COLUMN unit VARCHAR(10) NOT NULL DEFAULT 'NUMBER',
    ADD COLUMN site_id BIGINT COMMENT 'NULL: all of the structure',
    ADD COLUMN site_name VARCHAR(100),
    ADD COLUMN public_code VARCHAR(30) COMMENT 'NULL: everybody',
    ADD COLUMN denominator_query TEXT,
    ADD COLUMN denominator BIGINT;
--rollback ALTER TABLE frozen_indicator DROP COLUMN form, DROP COLUMN unit, DROP COLUMN site_id, DROP COLUMN site_name, DROP COLUMN public_code, DROP COLUMN denominator_query, DROP COLUMN denominator;
