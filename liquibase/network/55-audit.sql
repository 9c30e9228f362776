--liquibase formatted sql

-- An audit begins before its day: a campaign programs it, the structure requests it, the label office admits it, a pair and a
-- day are named. What is not known yet is null; what a state needs is checked.

--changeset jalon:audit-10
ALTER TABLE audit DROP CONSTRAINT audit_under_way, DROP CONSTRAINT audit_examined,
    DROP COLUMN under_way, DROP COLUMN examined,
    DROP CONSTRAINT audit_state, DROP CONSTRAINT audit_reply;
--rollback ALTER TABLE audit ADD CONSTRAINT audit_state CHECK (state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'CLOSED', 'CANCELLED')), ADD CONSTRAINT audit_reply CHECK (state NOT IN ('REPLY', 'CLOSED') OR reply_deadline IS NOT NULL), ADD COLUMN under_way VARCHAR(8) AS (IF(state IN ('CLOSED', 'CANCELLED'), NULL, RTRIM(structure_code))) VIRTUAL, ADD COLUMN examined BIGINT AS (IF(state = 'CANCELLED', NULL, self_diagnosis_id)) VIRTUAL, ADD CONSTRAINT audit_under_way UNIQUE (under_way), ADD CONSTRAINT audit_examined UNIQUE (examined);

--changeset jalon:audit-11
ALTER TABLE audit
    MODIFY self_diagnosis_id BIGINT NULL COMMENT 'the diagnosis submitted to the audit; null until it is requested',
    MODIFY planned_on DATE NULL COMMENT 'first day on site, or of the review of documents; null until it is planned',
    MODIFY opened_on DATE NULL COMMENT 'when pair and day were known; null before',
    ADD COLUMN campaign_id BIGINT NULL COMMENT 'the campaign that programmed it' AFTER kind,
    ADD COLUMN wished_from DATE NULL COMMENT 'first day that suits the structure' AFTER state,
    ADD COLUMN wished_until DATE NULL COMMENT 'last day that suits the structure' AFTER wished_from,
    ADD COLUMN planned_until DATE NULL COMMENT 'last day of the visit' AFTER planned_on,
    ADD COLUMN requested_on DATE NULL COMMENT 'when the structure asked' AFTER planned_until,
    ADD COLUMN admitted_on DATE NULL COMMENT 'when the label office found it admissible' AFTER requested_on,
    ADD COLUMN sent_back TEXT NULL COMMENT 'why the label office sent the request back, the last time' AFTER admitted_on,
    ADD COLUMN scores_frozen_at DATETIME(6) NULL COMMENT 'when the report was first signed: no score changes while it is set'
        AFTER closed_on,
    ADD INDEX audit_by_campaign (campaign_id, structure_code);
--rollback ALTER TABLE audit DROP INDEX audit_by_campaign, DROP COLUMN campaign_id, DROP COLUMN wished_from, DROP COLUMN wished_until, DROP COLUMN planned_until, DROP COLUMN requested_on, DROP COLUMN admitted_on, DROP COLUMN sent_back, DROP COLUMN scores_frozen_at, MODIFY self_diagnosis_id BIGINT NOT NULL, MODIFY planned_on DATE NOT NULL, MODIFY opened_on DATE NOT NULL;

--changeset jalon:audit-12
UPDATE audit SET planned_until = planned_on, admitted_on = opened_on;
--rollback SELECT 1;

--changeset jalon:audit-13
ALTER TABLE audit
    ADD CONSTRAINT audit_state CHECK (state IN ('PROGRAMMED', 'REQUESTED', 'ADMITTED', 'OPENED', 'ON_SITE', 'REVIEW', 'REPLY',
        'REPORT', 'CLOSED', 'CANCELLED')),
    ADD CONSTRAINT audit_wished CHECK (wished_until >= wished_from),
    ADD CONSTRAINT audit_visit CHECK ((planned_on IS NULL) = (planned_until IS NULL) AND planned_until >= planned_on),
    ADD CONSTRAINT audit_requested CHECK (state <> 'REQUESTED' OR requested_on IS NOT NULL),
    ADD CONSTRAINT audit_examines CHECK (state IN ('PROGRAMMED', 'CANCELLED') OR self_diagnosis_id IS NOT NULL),
    ADD CONSTRAINT audit_admitted CHECK (state IN ('PROGRAMMED', 'REQUESTED', 'CANCELLED') OR admitted_on IS NOT NULL),
    ADD CONSTRAINT audit_opened CHECK (state IN ('PROGRAMMED', 'REQUESTED', 'ADMITTED', 'CANCELLED')
        OR (planned_on IS NOT NULL AND opened_on IS NOT NULL)),
    ADD CONSTRAINT audit_reply CHECK (state NOT IN ('REPLY', 'REPORT', 'CLOSED') OR reply_deadline IS NOT NULL);
--rollback ALTER TABLE audit DROP CONSTRAINT audit_state, DROP CONSTRAINT audit_wished, DROP CONSTRAINT audit_visit, DROP CONSTRAINT audit_requested, DROP CONSTRAINT audit_examines, DROP CONSTRAINT audit_admitted, DROP CONSTRAINT audit_opened, DROP CONSTRAINT audit_reply;

--changeset jalon:audit-14
-- As before, one audit under way in a structure at a time; one examination of a diagnosis, but for follow-ups, which return
-- to what was examined.
ALTER TABLE audit
    ADD COLUMN under_way VARCHAR(8) AS (IF(state IN ('CLOSED', 'CANCELLED'), NULL, RTRIM(structure_code))) VIRTUAL,
    ADD COLUMN examined BIGINT AS (IF(state = 'CANCELLED' OR kind = 'FOLLOW_UP', NULL, self_diagnosis_id)) VIRTUAL,
    ADD CONSTRAINT audit_under_way UNIQUE (under_way),
    ADD CONSTRAINT audit_examined UNIQUE (examined);
--rollback ALTER TABLE audit DROP CONSTRAINT audit_under_way, DROP CONSTRAINT audit_examined, DROP COLUMN under_way, DROP COLUMN examined;

--changeset jalon:audit-score-1
CREATE TABLE audit_score (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    criterion VARCHAR(40) NOT NULL COMMENT 'code of the criterion in the reference of the diagnosis',
    voice VARCHAR(20) NOT NULL COMMENT 'one auditor, the other, or both once they agree',
    level INT NULL COMMENT 'on the scale of the reference; null where the criterion does not apply',
    applicable BOOLEAN NOT NULL DEFAULT TRUE,
    reason TEXT NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    proposed_at DATETIME(6) NULL COMMENT 'when an auditor proposed it to the other, for good; null while it is their own',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT audit_score_once UNIQUE (audit_id, criterion, voice),
    CONSTRAINT audit_score_voice CHECK (voice IN ('CERTIFICATION_BODY', 'NETWORK', 'AGREED')),
    CONSTRAINT audit_score_level CHECK (applicable = (level IS NOT NULL)),
    CONSTRAINT audit_score_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'What each auditor scores a criterion, and what both agree on';
--rollback DROP TABLE audit_score;
