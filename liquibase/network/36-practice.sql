--liquibase formatted sql

--changeset jalon:practice-1
CREATE TABLE practice (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'the structure that offers it',
    association_code CHAR(8) NOT NULL COMMENT 'the association that publishes it',
    title VARCHAR(200) NOT NULL,
    done TEXT NOT NULL,
    effects TEXT NOT NULL,
    conditions TEXT NULL,
    contact VARCHAR(200) NOT NULL COMMENT 'a role, not a person',
    criteria VARCHAR(400) NOT NULL COMMENT 'codes between commas: ,1.1,5.1,',
    link VARCHAR(500) NULL,
    state VARCHAR(20) NOT NULL,
    reason TEXT NULL COMMENT 'why it was sent back',
    proposed_by_name VARCHAR(200) NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    published_at DATETIME(6) NULL,
    version INT NOT NULL,
    CONSTRAINT practice_state CHECK (state IN ('PROPOSED', 'RETURNED', 'PUBLISHED', 'WITHDRAWN')),
    INDEX practice_by_structure (structure_code, state),
    INDEX practice_by_association (association_code, state),
    INDEX practice_by_state (state, published_at)
) ENGINE = InnoDB COMMENT 'Good practices that structures offer to others';
--rollback DROP TABLE practice;

--changeset jalon:practice-2
CREATE TABLE practice_mark (
    id BIGINT NOT NULL PRIMARY KEY,
    practice_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the structure that finds it useful',
    marked_at DATETIME(6) NOT NULL,
    CONSTRAINT practice_mark_once UNIQUE (practice_id, structure_code),
    CONSTRAINT practice_mark_practice FOREIGN KEY (practice_id) REFERENCES practice (id)
) ENGINE = InnoDB COMMENT 'Structures that found a practice useful, once each';
--rollback DROP TABLE practice_mark;
