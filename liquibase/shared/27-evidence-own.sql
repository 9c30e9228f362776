--liquibase formatted sql

-- What only the structure itself has of its evidence: it is in no database that another workspace can read. The evidence is
-- in the network's, so that no foreign key can name it.

--changeset jalon:evidence-own-1
-- A frozen indicator that no longer holds. One is open at a time for a piece of evidence.
CREATE TABLE indicator_alert (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    evidence_id BIGINT NOT NULL,
    state VARCHAR(12) NOT NULL COMMENT 'OPEN, ACKNOWLEDGED or ENDED',
    cause VARCHAR(12) NOT NULL COMMENT 'VALUE, QUERY or HASH',
    present_value BIGINT NOT NULL,
    present_denominator BIGINT,
    found_at DATETIME(6) NOT NULL COMMENT 'UTC',
    reason VARCHAR(1000) COMMENT 'why it was acknowledged',
    settled_by_name VARCHAR(160) COMMENT 'NULL where it ended by itself: the figures hold again',
    settled_at DATETIME(6) COMMENT 'UTC',
    open_of BIGINT AS (IF(state = 'OPEN', evidence_id, NULL)) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY indicator_alert_open (open_of),
    KEY indicator_alert_evidence (evidence_id, id)
) ENGINE = InnoDB;
--rollback DROP TABLE indicator_alert;

--changeset jalon:evidence-own-2
-- The words of the files, notes and links, to be searched: by accents and capitals alike. Of a version that holds none, or
-- could not be read, only that is kept.
CREATE TABLE evidence_text (
    id BIGINT NOT NULL COMMENT 'of the version',
    evidence_id BIGINT NOT NULL,
    reading VARCHAR(12) NOT NULL COMMENT 'WHOLE, CUT, NONE or FAILED',
    content MEDIUMTEXT COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    PRIMARY KEY (id),
    KEY evidence_text_evidence (evidence_id),
    FULLTEXT KEY evidence_text_content (content)
) ENGINE = InnoDB;
--rollback DROP TABLE evidence_text;
