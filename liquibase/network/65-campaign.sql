--liquibase formatted sql

-- Campaigns of audits: what is audited, when, at which rhythm. A launch programs their audits in the background.

--changeset jalon:campaign-1
CREATE TABLE audit_campaign (
    id BIGINT NOT NULL PRIMARY KEY,
    reference_id BIGINT NOT NULL,
    name VARCHAR(120) NOT NULL,
    kind VARCHAR(12) NOT NULL COMMENT 'kind of its audits',
    scope VARCHAR(12) NOT NULL COMMENT 'which missions: ALL, REGIONS or STRUCTURES',
    from_day DATE NOT NULL,
    until_day DATE NOT NULL COMMENT 'last day',
    capacity INT NOT NULL COMMENT 'visits a month',
    state VARCHAR(12) NOT NULL,
    launches INT NOT NULL DEFAULT 0 COMMENT 'how often its audits were programmed',
    created_by BIGINT NOT NULL,
    created_by_name VARCHAR(200) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    launched_on DATE NULL COMMENT 'when it was launched the first time',
    closed_on DATE NULL,
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT audit_campaign_kind CHECK (kind IN ('INITIAL', 'FOLLOW_UP', 'RENEWAL')),
    CONSTRAINT audit_campaign_scope CHECK (scope IN ('ALL', 'REGIONS', 'STRUCTURES')),
    CONSTRAINT audit_campaign_days CHECK (until_day >= from_day),
    CONSTRAINT audit_campaign_capacity CHECK (capacity BETWEEN 1 AND 999),
    CONSTRAINT audit_campaign_state CHECK (state IN ('DRAFT', 'LAUNCHED', 'CLOSED')),
    CONSTRAINT audit_campaign_launched CHECK (state = 'DRAFT' OR launched_on IS NOT NULL),
    CONSTRAINT audit_campaign_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL)),
    CONSTRAINT audit_campaign_reference FOREIGN KEY (reference_id) REFERENCES quality_reference (id)
) ENGINE = InnoDB COMMENT 'Campaigns of audits';
--rollback DROP TABLE audit_campaign;

--changeset jalon:campaign-2
CREATE TABLE audit_campaign_place (
    campaign_id BIGINT NOT NULL,
    place VARCHAR(8) NOT NULL COMMENT 'INSEE code of a region, or code of a mission, as the scope says',
    PRIMARY KEY (campaign_id, place),
    CONSTRAINT audit_campaign_place_campaign FOREIGN KEY (campaign_id) REFERENCES audit_campaign (id)
) ENGINE = InnoDB COMMENT 'What a campaign is restricted to';
--rollback DROP TABLE audit_campaign_place;

-- One launch of a campaign is under way at a time, whoever asks: the database says so.
--changeset jalon:campaign-3
CREATE TABLE campaign_launch (
    id BIGINT NOT NULL PRIMARY KEY,
    campaign_id BIGINT NOT NULL,
    total INT NOT NULL COMMENT 'missions of the scope when it was asked for',
    done INT NOT NULL DEFAULT 0 COMMENT 'missions seen so far, in the order of their codes',
    programmed INT NOT NULL DEFAULT 0 COMMENT 'audits programmed or taken up for them',
    last_code VARCHAR(8) NOT NULL DEFAULT '' COMMENT 'the last mission seen: who resumes begins after it',
    asked_by BIGINT NOT NULL,
    asked_by_name VARCHAR(200) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    under_way BIGINT AS (IF(ended_at IS NULL, campaign_id, NULL)) VIRTUAL,
    CONSTRAINT campaign_launch_once UNIQUE (under_way),
    CONSTRAINT campaign_launch_campaign FOREIGN KEY (campaign_id) REFERENCES audit_campaign (id)
) ENGINE = InnoDB COMMENT 'The programming of the audits of a campaign, and how far it is';
--rollback DROP TABLE campaign_launch;

--changeset jalon:campaign-4
INSERT INTO labelling_rule (id, code, amount, valid_from, valid_until, source) VALUES
    (650, 'STAGE_DAYS_PROGRAMMED', 90, '2023-01-01', NULL, 'Valeur illustrative : jours entre le lancement de la campagne et la demande, au-delà desquels un audit est en retard.'),
    (651, 'STAGE_DAYS_REQUESTED', 15, '2023-01-01', NULL, 'Valeur illustrative : jours entre la demande et la réponse du bureau du label.'),
    (652, 'STAGE_DAYS_ADMITTED', 45, '2023-01-01', NULL, 'Valeur illustrative : jours entre la recevabilité et la désignation du binôme et des dates.'),
    (653, 'STAGE_DAYS_VISIT', 15, '2023-01-01', NULL, 'Valeur illustrative : jours entre la visite et l’envoi des constats.'),
    (654, 'STAGE_DAYS_REPORT', 30, '2023-01-01', NULL, 'Valeur illustrative : jours entre la fin de la phase contradictoire et le rapport signé.'),
    (655, 'STAGE_DAYS_CLOSED', 90, '2023-01-01', NULL, 'Valeur illustrative : jours entre le rapport signé et la décision de la commission.');
--rollback DELETE FROM labelling_rule WHERE id BETWEEN 650 AND 655;

-- Where each audit of a campaign stands, since when, and until when that is in time. An identifier tells when an audit was
-- programmed. No role reads it but by the views of its workspace.
--changeset jalon:campaign-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW campaign_course AS
SELECT w.id, w.campaign_id, w.structure_code, w.stage, w.requested_on, w.admitted_on, w.opened_on, w.planned_on, w.planned_until,
    w.closed_on, w.decided_on, w.notified_on, w.since_day,
    DATE_ADD(w.due_from, INTERVAL COALESCE((SELECT r.amount FROM labelling_rule r
        WHERE r.code = CONCAT('STAGE_DAYS_', w.stage) AND CURRENT_DATE BETWEEN r.valid_from AND COALESCE(r.valid_until, '9999-12-31')
        ORDER BY r.valid_from DESC LIMIT 1), 0) DAY) AS due_day
FROM (
    SELECT a.id, a.campaign_id, a.structure_code, a.requested_on, a.admitted_on, a.opened_on, a.planned_on, a.planned_until,
        a.closed_on, d.decided_on, n.notified_on,
        CASE WHEN a.state IN ('ON_SITE', 'REVIEW') THEN 'VISIT' WHEN d.id IS NOT NULL THEN 'DECIDED' ELSE a.state END AS stage,
        CASE WHEN d.id IS NOT NULL THEN d.decided_on ELSE CASE a.state WHEN 'PROGRAMMED' THEN GREATEST(c.launched_on, a.created_on)
            WHEN 'REQUESTED' THEN a.requested_on WHEN 'ADMITTED' THEN a.admitted_on WHEN 'OPENED' THEN a.opened_on
            WHEN 'REPLY' THEN a.planned_until WHEN 'REPORT' THEN a.reply_deadline WHEN 'CLOSED' THEN a.closed_on
            ELSE a.planned_on END END AS since_day,
        CASE WHEN d.id IS NULL THEN CASE a.state WHEN 'PROGRAMMED' THEN GREATEST(c.launched_on, a.created_on)
            WHEN 'REQUESTED' THEN a.requested_on
            WHEN 'ADMITTED' THEN a.admitted_on WHEN 'OPENED' THEN a.planned_on WHEN 'REPLY' THEN a.reply_deadline
            WHEN 'REPORT' THEN a.reply_deadline WHEN 'CLOSED' THEN a.closed_on ELSE a.planned_until END END AS due_from
    FROM (SELECT x.*, DATE(FROM_UNIXTIME((x.id >> 22) / 1000 + 1577836800)) AS created_on FROM audit x) a
        JOIN audit_campaign c ON c.id = a.campaign_id
        LEFT JOIN commission_decision d ON d.audit_id = a.id
            AND d.id = (SELECT MIN(x.id) FROM commission_decision x WHERE x.audit_id = a.id)
        LEFT JOIN decision_notice n ON n.decision_id = d.id
    WHERE a.state <> 'CANCELLED') w;
--rollback DROP VIEW campaign_course;
