--liquibase formatted sql

--changeset jalon:label-life-1
INSERT INTO labelling_rule (id, code, amount, valid_from, valid_until, source) VALUES
    (600, 'FOLLOW_UP_MONTHS', 18, '2023-01-01', NULL, 'Valeur illustrative : le moment de l’audit de suivi n’est pas public.'),
    (601, 'RENEWAL_MONTHS', 9, '2023-01-01', NULL, 'Valeur illustrative : le délai du renouvellement avant la fin du label n’est pas public.');
--rollback DELETE FROM labelling_rule WHERE id IN (600, 601);

--changeset jalon:label-life-2
ALTER TABLE label
    ADD COLUMN state VARCHAR(12) NOT NULL DEFAULT 'IN_FORCE',
    ADD COLUMN state_since DATE NULL COMMENT 'since when it is suspended, withdrawn or renewed',
    ADD COLUMN state_reason TEXT NULL COMMENT 'why it is suspended or withdrawn: for the structure and the network, not public',
    ADD CONSTRAINT label_of_structure UNIQUE (id, structure_code),
    ADD CONSTRAINT label_state CHECK (state IN ('IN_FORCE', 'SUSPENDED', 'WITHDRAWN', 'RENEWED')),
    ADD CONSTRAINT label_state_told CHECK (state = 'IN_FORCE' OR state_since IS NOT NULL),
    ADD CONSTRAINT label_state_reasoned CHECK (state NOT IN ('SUSPENDED', 'WITHDRAWN') OR state_reason IS NOT NULL);
--rollback SELECT 1;

--changeset jalon:label-life-3
CREATE TABLE label_event (
    id BIGINT NOT NULL PRIMARY KEY,
    label_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    happened_on DATE NOT NULL,
    reason TEXT NULL,
    recorded_by_name VARCHAR(200) NOT NULL,
    CONSTRAINT label_event_kind CHECK (kind IN ('AWARDED', 'SUSPENDED', 'RESUMED', 'WITHDRAWN', 'RENEWED', 'AMENDED')),
    CONSTRAINT label_event_label FOREIGN KEY (label_id, structure_code) REFERENCES label (id, structure_code)
) ENGINE = InnoDB COMMENT 'What happened to a label, line after line; none is ever changed';
--rollback DROP TABLE label_event;

--changeset jalon:label-life-4
INSERT INTO label_event (id, label_id, structure_code, kind, happened_on, recorded_by_name)
SELECT l.id, l.id, l.structure_code, 'AWARDED', d.decided_on, 'Bureau du label'
FROM label l JOIN commission_decision d ON d.id = l.decision_id;
--rollback SELECT 1;

--changeset jalon:label-life-5
CREATE TABLE label_condition (
    id BIGINT NOT NULL PRIMARY KEY,
    decision_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    position INT NOT NULL,
    text TEXT NOT NULL,
    due_on DATE NOT NULL,
    returned_at DATETIME(6) NULL COMMENT 'UTC: when what was brought was last found not to be enough',
    return_reason TEXT NULL,
    lifted_on DATE NULL,
    lifted_by_name VARCHAR(200) NULL,
    lifting_reason TEXT NULL,
    replaced_on DATE NULL COMMENT 'when a decision on appeal did without it',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT label_condition_of_structure UNIQUE (id, structure_code),
    CONSTRAINT label_condition_lifted CHECK ((lifted_on IS NULL) = (lifting_reason IS NULL)),
    CONSTRAINT label_condition_decision FOREIGN KEY (decision_id, structure_code)
        REFERENCES commission_decision (id, structure_code),
    INDEX label_condition_due (due_on)
) ENGINE = InnoDB COMMENT 'Conditions of a label, each with its deadline';
--rollback DROP TABLE label_condition;

--changeset jalon:label-life-6
CREATE TABLE condition_evidence (
    id BIGINT NOT NULL PRIMARY KEY,
    condition_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    text TEXT NOT NULL,
    file_name VARCHAR(255) NULL,
    media_type VARCHAR(120) NULL,
    file_size BIGINT NULL,
    file_hash CHAR(64) NULL,
    brought_by_name VARCHAR(200) NOT NULL,
    brought_at DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT condition_evidence_condition FOREIGN KEY (condition_id, structure_code)
        REFERENCES label_condition (id, structure_code)
) ENGINE = InnoDB COMMENT 'What a structure brings to have a condition lifted';
--rollback DROP TABLE condition_evidence;

--changeset jalon:label-life-7
CREATE TABLE label_follow_up (
    id BIGINT NOT NULL PRIMARY KEY,
    label_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    kind VARCHAR(10) NOT NULL COMMENT 'FOLLOW_UP or RENEWAL, as the audits',
    due_on DATE NOT NULL,
    state VARCHAR(10) NOT NULL,
    audit_id BIGINT NULL,
    reason VARCHAR(1000) NULL COMMENT 'why none is made',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT label_follow_up_once UNIQUE (label_id, kind),
    CONSTRAINT label_follow_up_kind CHECK (kind IN ('FOLLOW_UP', 'RENEWAL')),
    CONSTRAINT label_follow_up_state CHECK (state IN ('SCHEDULED', 'DUE', 'MADE', 'DISMISSED')),
    CONSTRAINT label_follow_up_reason CHECK (state <> 'DISMISSED' OR reason IS NOT NULL),
    CONSTRAINT label_follow_up_label FOREIGN KEY (label_id, structure_code) REFERENCES label (id, structure_code),
    INDEX label_follow_up_due (state, due_on)
) ENGINE = InnoDB COMMENT 'The audits that a label calls for: one of follow-up, one of renewal';
--rollback DROP TABLE label_follow_up;

--changeset jalon:label-life-8
-- Labels from before: their follow-up and renewal count from their days, with the rules of that day.
INSERT INTO label_follow_up (id, label_id, structure_code, kind, due_on, state)
SELECT id, id, structure_code, 'FOLLOW_UP', valid_from + INTERVAL 18 MONTH, 'SCHEDULED' FROM label
UNION ALL
SELECT id + 1, id, structure_code, 'RENEWAL', valid_until - INTERVAL 9 MONTH, 'SCHEDULED' FROM label;
--rollback SELECT 1;

--changeset jalon:label-life-9
CREATE TABLE label_alert (
    id BIGINT NOT NULL PRIMARY KEY,
    label_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    cause VARCHAR(10) NOT NULL,
    subject_id BIGINT NOT NULL COMMENT 'the evidence, or the condition',
    title VARCHAR(300) NOT NULL,
    criterion VARCHAR(40) NULL,
    found_on DATE NOT NULL,
    state VARCHAR(8) NOT NULL,
    reason TEXT NULL,
    closed_by_name VARCHAR(200) NULL,
    closed_on DATE NULL,
    version INT NOT NULL DEFAULT 0,
    open_subject VARCHAR(40) AS (IF(state = 'OPEN', CONCAT(label_id, cause, subject_id), NULL)) VIRTUAL,
    CONSTRAINT label_alert_open UNIQUE (open_subject),
    CONSTRAINT label_alert_cause CHECK (cause IN ('DRIFT', 'EXPIRED', 'CONDITION')),
    CONSTRAINT label_alert_state CHECK (state IN ('OPEN', 'CLOSED')),
    CONSTRAINT label_alert_closed CHECK ((state = 'CLOSED') = (reason IS NOT NULL)),
    CONSTRAINT label_alert_label FOREIGN KEY (label_id, structure_code) REFERENCES label (id, structure_code)
) ENGINE = InnoDB COMMENT 'What happens to a labelled structure between audits and that the label office looks at';
--rollback DROP TABLE label_alert;

--changeset jalon:label-life-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_label AS
SELECT l.number, l.conditional, l.valid_from, l.valid_until, l.state, l.state_since,
    (SELECT MIN(n.number) FROM label n WHERE n.structure_code = l.structure_code AND n.valid_from > l.valid_from
        AND l.state = 'RENEWED') AS renewed_by,
    s.code AS structure_code, s.kind AS structure_kind, s.name, s.town, s.department, s.region_code, s.region_name, s.site
FROM label l JOIN structure s ON s.code = l.structure_code;
--rollback SELECT 1;
