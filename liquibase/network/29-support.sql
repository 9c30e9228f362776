--liquibase formatted sql

--changeset jalon:support-1
-- What a migration of a diagnosis to another reference takes along: nothing. The criterion is kept as text, as it was.
CREATE TABLE support_request (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'the mission that asks',
    association_code CHAR(8) NOT NULL COMMENT 'the association that is asked',
    criterion_code VARCHAR(20) NULL,
    criterion_title VARCHAR(300) NULL,
    subject VARCHAR(200) NOT NULL,
    state VARCHAR(20) NOT NULL,
    asked_by BIGINT NOT NULL,
    asked_by_name VARCHAR(200) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    moved_at DATETIME(6) NOT NULL COMMENT 'when the last message was written',
    unread BOOLEAN NOT NULL COMMENT 'whether the mission has an answer to read',
    version INT NOT NULL,
    CONSTRAINT support_request_state CHECK (state IN ('ASKED', 'ANSWERED', 'CLOSED')),
    CONSTRAINT support_request_of UNIQUE (id, structure_code, association_code),
    INDEX support_request_by_structure (structure_code, state, moved_at),
    INDEX support_request_by_association (association_code, state, moved_at)
) ENGINE = InnoDB COMMENT 'Requests of missions for support by their association';
--rollback DROP TABLE support_request;

--changeset jalon:support-2
CREATE TABLE support_message (
    id BIGINT NOT NULL PRIMARY KEY,
    request_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    association_code CHAR(8) NOT NULL,
    from_association BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT support_message_request FOREIGN KEY (request_id, structure_code, association_code)
        REFERENCES support_request (id, structure_code, association_code)
) ENGINE = InnoDB COMMENT 'What both sides write about a request';
--rollback DROP TABLE support_message;
