--liquibase formatted sql

--changeset jalon:webhook-1
CREATE TABLE webhook_endpoint (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'whose it is',
    url VARCHAR(500) NOT NULL,
    description VARCHAR(200) NULL,
    events VARCHAR(400) NOT NULL COMMENT 'what is told there, between commas: ,diagnosis.signed,action.late,',
    state VARCHAR(8) NOT NULL COMMENT 'ACTIVE or PAUSED',
    paused_because VARCHAR(8) NULL COMMENT 'PERSON, GONE (it answered 410) or FAILING',
    secret VARBINARY(200) NOT NULL COMMENT 'encrypted with the key of the platform, which is in no database',
    former_secret VARBINARY(200) NULL COMMENT 'signs too until former_until',
    former_until DATETIME(6) NULL,
    active_since DATETIME(6) NOT NULL COMMENT 'UTC; what happened before is not told',
    failing_since DATETIME(6) NULL COMMENT 'UTC; no success since',
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT webhook_endpoint_of UNIQUE (id, structure_code),
    CONSTRAINT webhook_endpoint_state CHECK (state IN ('ACTIVE', 'PAUSED')),
    INDEX webhook_endpoint_active (state, structure_code)
) ENGINE = InnoDB COMMENT 'Addresses of other software that a structure has told of what happens';
--rollback DROP TABLE webhook_endpoint;

--changeset jalon:webhook-2
CREATE TABLE webhook_event (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'where it happened',
    kind VARCHAR(40) NOT NULL,
    subject VARCHAR(40) NOT NULL,
    occasion VARCHAR(40) NOT NULL COMMENT 'tells two happenings of one subject apart; empty where there is one only',
    to_association BOOLEAN NOT NULL COMMENT 'whether its association is told',
    to_union BOOLEAN NOT NULL COMMENT 'whether the national union is told',
    to_kinds VARCHAR(60) NOT NULL COMMENT 'kinds of structures of which all are told, parted by commas; mostly empty',
    data TEXT NOT NULL COMMENT 'JSON without anything of a person',
    occurred_at DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT webhook_event_once UNIQUE (structure_code, kind, subject, occasion),
    INDEX webhook_event_recent (occurred_at)
) ENGINE = InnoDB COMMENT 'What happened and is to be told, written in the transaction in which it happened';
--rollback DROP TABLE webhook_event;

--changeset jalon:webhook-3
CREATE TABLE webhook_delivery (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'who is told',
    endpoint_id BIGINT NOT NULL,
    event_id BIGINT NOT NULL,
    state VARCHAR(8) NOT NULL COMMENT 'WAITING, SENDING, DONE or FAILED',
    attempts INT NOT NULL,
    next_at DATETIME(6) NOT NULL COMMENT 'UTC; not before',
    claimed_until DATETIME(6) NULL COMMENT 'UTC; afterwards whoever claimed it is taken to be gone',
    tried_at DATETIME(6) NULL,
    status INT NULL COMMENT 'of HTTP, last time; null where nothing was answered',
    answer VARCHAR(200) NULL COMMENT 'how the last answer began, or why there was none',
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT webhook_delivery_once UNIQUE (endpoint_id, event_id),
    CONSTRAINT webhook_delivery_endpoint FOREIGN KEY (endpoint_id, structure_code)
        REFERENCES webhook_endpoint (id, structure_code) ON DELETE CASCADE,
    CONSTRAINT webhook_delivery_event FOREIGN KEY (event_id) REFERENCES webhook_event (id) ON DELETE CASCADE,
    CONSTRAINT webhook_delivery_state CHECK (state IN ('WAITING', 'SENDING', 'DONE', 'FAILED')),
    INDEX webhook_delivery_due (structure_code, state, next_at),
    INDEX webhook_delivery_latest (endpoint_id, id)
) ENGINE = InnoDB COMMENT 'One event for one endpoint';
--rollback DROP TABLE webhook_delivery;

--changeset jalon:webhook-4
-- Where there is something to send: all that the platform needs to know before it enters a workspace.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW webhook_structure AS
SELECT DISTINCT e.structure_code FROM webhook_endpoint e JOIN structure s ON s.code = e.structure_code
WHERE e.state = 'ACTIVE' AND s.state = 'ACTIVE';
--rollback DROP VIEW webhook_structure;
