--liquibase formatted sql

-- A copy of a document, whose bytes the file store keeps by their hash. A newer one replaces it, or it is withdrawn: it
-- is never erased here. The key refuses the same bytes twice in one file, also where two people bring them at once.
--changeset jalon:document-1
CREATE TABLE document (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    young_person_id BIGINT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    title VARCHAR(200),
    content_hash VARCHAR(64) NOT NULL COMMENT 'SHA-256',
    file_name VARCHAR(255) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    size BIGINT NOT NULL COMMENT 'bytes',
    issued_on DATE,
    valid_until DATE COMMENT 'last day',
    added_on DATE NOT NULL COMMENT 'day where the mission is',
    added_at DATETIME(6) NOT NULL COMMENT 'UTC',
    added_by BIGINT NOT NULL,
    replaced_by BIGINT COMMENT 'the newer document',
    withdrawn_at DATETIME(6) COMMENT 'UTC',
    withdrawn_by BIGINT,
    withdrawn_reason VARCHAR(500),
    current_hash VARCHAR(64) AS (IF(replaced_by IS NULL AND withdrawn_at IS NULL, content_hash, NULL)) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY document_once (young_person_id, current_hash),
    KEY document_story (young_person_id, added_on, id),
    KEY document_expiry (valid_until, young_person_id),
    CONSTRAINT document_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
--rollback DROP TABLE document;
