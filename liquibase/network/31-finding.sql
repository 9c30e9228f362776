--liquibase formatted sql

--changeset jalon:finding-1
CREATE TABLE finding (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    kind VARCHAR(20) NOT NULL,
    criterion VARCHAR(40) NOT NULL COMMENT 'code of the criterion in the reference of the diagnosis',
    text TEXT NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT finding_of_structure UNIQUE (id, structure_code),
    CONSTRAINT finding_kind CHECK (kind IN ('STRENGTH', 'IMPROVEMENT', 'MINOR', 'MAJOR')),
    CONSTRAINT finding_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'What the auditors found';
--rollback DROP TABLE finding;

--changeset jalon:finding-2
CREATE TABLE finding_reply (
    id BIGINT NOT NULL PRIMARY KEY,
    finding_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    text TEXT NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    replied_at DATETIME(6) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT finding_reply_once UNIQUE (finding_id),
    CONSTRAINT finding_reply_finding FOREIGN KEY (finding_id, structure_code) REFERENCES finding (id, structure_code)
) ENGINE = InnoDB COMMENT 'What the audited structure answers to a finding';
--rollback DROP TABLE finding_reply;
