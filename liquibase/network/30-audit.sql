--liquibase formatted sql

--changeset jalon:auditor-1
CREATE TABLE auditor (
    account_id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL COMMENT 'CERTIFICATION_BODY or NETWORK',
    organisation VARCHAR(200) NOT NULL,
    region_code VARCHAR(3) NULL COMMENT 'INSEE region in which a network auditor works; none for a certification body',
    active BOOLEAN NOT NULL DEFAULT TRUE,
    CONSTRAINT auditor_kind CHECK (kind IN ('CERTIFICATION_BODY', 'NETWORK')),
    CONSTRAINT auditor_region CHECK (kind = 'CERTIFICATION_BODY' OR region_code IS NOT NULL)
) ENGINE = InnoDB COMMENT 'Accounts that may be named in a pair of auditors';
--rollback DROP TABLE auditor;

--changeset jalon:audit-1
CREATE TABLE audit (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    self_diagnosis_id BIGINT NOT NULL COMMENT 'the diagnosis submitted to the audit',
    kind VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    planned_on DATE NOT NULL COMMENT 'first day on site, or of the review of documents',
    opened_on DATE NOT NULL,
    reply_deadline DATE NULL COMMENT 'last day on which the structure may reply',
    closed_on DATE NULL,
    conclusion TEXT NULL,
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT audit_of_structure UNIQUE (id, structure_code),
    CONSTRAINT audit_kind CHECK (kind IN ('INITIAL', 'FOLLOW_UP', 'RENEWAL')),
    CONSTRAINT audit_state CHECK (state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'CLOSED', 'CANCELLED')),
    CONSTRAINT audit_reply CHECK (state NOT IN ('REPLY', 'CLOSED') OR reply_deadline IS NOT NULL),
    CONSTRAINT audit_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
    INDEX audit_by_structure (structure_code, state),
    INDEX audit_by_state (state, planned_on)
) ENGINE = InnoDB COMMENT 'Audits of structures by a pair of auditors';
--rollback DROP TABLE audit;

--changeset jalon:audit-2
CREATE TABLE audit_auditor (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    account_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(200) NOT NULL COMMENT 'as it was when the pair was named',
    organisation VARCHAR(200) NOT NULL,
    CONSTRAINT audit_auditor_once UNIQUE (audit_id, account_id),
    CONSTRAINT audit_auditor_pair UNIQUE (audit_id, kind),
    CONSTRAINT audit_auditor_kind CHECK (kind IN ('CERTIFICATION_BODY', 'NETWORK')),
    CONSTRAINT audit_auditor_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX audit_auditor_by_account (account_id)
) ENGINE = InnoDB COMMENT 'The pair of an audit: one of a certification body, one of the network';
--rollback DROP TABLE audit_auditor;

--changeset jalon:audit-3
-- One audit under way in a structure at a time, and one examination of a diagnosis: two who open one at the same moment
-- are not both right.
ALTER TABLE audit
    ADD COLUMN under_way VARCHAR(8) AS (IF(state IN ('CLOSED', 'CANCELLED'), NULL, RTRIM(structure_code))) VIRTUAL,
    ADD COLUMN examined BIGINT AS (IF(state = 'CANCELLED', NULL, self_diagnosis_id)) VIRTUAL,
    ADD CONSTRAINT audit_under_way UNIQUE (under_way),
    ADD CONSTRAINT audit_examined UNIQUE (examined);
--rollback ALTER TABLE audit DROP COLUMN under_way, DROP COLUMN examined;
