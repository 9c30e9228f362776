--liquibase formatted sql

--changeset jalon:evidence-1
CREATE TABLE evidence (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    description TEXT NULL,
    evidence_date DATE NOT NULL,
    file_hash CHAR(64) NULL,
    file_name VARCHAR(255) NULL,
    media_type VARCHAR(120) NULL,
    file_size BIGINT NULL,
    added_by BIGINT NOT NULL,
    added_by_name VARCHAR(160) NOT NULL,
    added_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT evidence_owner UNIQUE (id, structure_code),
    INDEX evidence_recent (structure_code, added_at, id)
) ENGINE = InnoDB;

--changeset jalon:evidence-2
CREATE TABLE evidence_link (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    evidence_id BIGINT NOT NULL,
    score_id BIGINT NOT NULL,
    linked_by_name VARCHAR(160) NOT NULL,
    linked_at DATETIME(6) NOT NULL,
    CONSTRAINT evidence_link_once UNIQUE (score_id, evidence_id),
    CONSTRAINT evidence_link_evidence FOREIGN KEY (evidence_id, structure_code)
        REFERENCES evidence (id, structure_code),
    CONSTRAINT evidence_link_score FOREIGN KEY (score_id, structure_code)
        REFERENCES criterion_score (id, structure_code)
) ENGINE = InnoDB;

--changeset jalon:evidence-3
CREATE TABLE frozen_indicator (
    evidence_id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    indicator_code VARCHAR(60) NOT NULL,
    query_version INT NOT NULL,
    label VARCHAR(200) NOT NULL,
    query TEXT NOT NULL,
    period_from DATE NOT NULL,
    period_to DATE NOT NULL,
    value BIGINT NOT NULL,
    computed_at DATETIME(6) NOT NULL,
    hash CHAR(64) NOT NULL,
    CONSTRAINT frozen_indicator_evidence FOREIGN KEY (evidence_id, structure_code)
        REFERENCES evidence (id, structure_code)
) ENGINE = InnoDB;
