--liquibase formatted sql

--changeset jalon:kept-answer-1
CREATE TABLE kept_answer (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    idempotency_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'made by the caller',
    print BINARY(32) NULL COMMENT 'SHA-256 of what was sent; NULL while the first call is under way',
    status SMALLINT NULL,
    location VARCHAR(400) NULL,
    tag VARCHAR(80) NULL,
    body MEDIUMTEXT NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT kept_answer_once UNIQUE (account_id, idempotency_key),
    INDEX kept_answer_created_at (created_at)
) ENGINE = InnoDB COMMENT 'Answers to creations over REST, kept for 24 hours';
--rollback DROP TABLE kept_answer;
