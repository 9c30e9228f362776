--liquibase formatted sql

-- Calibration: thresholds are data. No public text gives any of them.

--changeset jalon:calibration-1
INSERT INTO labelling_rule (id, code, amount, valid_from, valid_until, source) VALUES
    (630, 'CALIBRATION_FROM_AGREED', 50, '2023-01-01', NULL, 'Valeur illustrative : écart moyen à la cote convenue, en centièmes de niveau, à partir duquel harmoniser.'),
    (631, 'CALIBRATION_FROM_OTHER', 75, '2023-01-01', NULL, 'Valeur illustrative : écart moyen entre les deux auditeurs, en centièmes de niveau, à partir duquel harmoniser.'),
    (632, 'CALIBRATION_DIVIDES', 40, '2023-01-01', NULL, 'Valeur illustrative : part des audits, en pour cent, où les deux auditeurs cotent un critère différemment.'),
    (633, 'CALIBRATION_APART', 80, '2023-01-01', NULL, 'Valeur illustrative : part des critères, en pour cent, que les deux auditeurs doivent avoir cotés séparément.'),
    (634, 'CONFORMITY_PERCENT', 75, '2023-01-01', NULL, 'Valeur illustrative : part du plus haut niveau à partir de laquelle un critère est conforme ; le seuil du label n’est pas public.');
--rollback DELETE FROM labelling_rule WHERE id BETWEEN 630 AND 634;

--changeset jalon:calibration-2
CREATE TABLE calibration_alert (
    id BIGINT NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    subject BIGINT NOT NULL COMMENT 'the auditor''s account, or the criterion''s node',
    title VARCHAR(600) NOT NULL COMMENT 'auditor or criterion, as named when it was opened',
    state VARCHAR(8) NOT NULL,
    measured INT NOT NULL COMMENT 'hundredths of a level, with their sign, or per cent, as the kind says; kept up while it is open',
    threshold INT NOT NULL COMMENT 'the rule when it was opened, in the same unit',
    basis INT NOT NULL COMMENT 'scores or audits measured; it opens again only where there are more',
    opened_on DATE NOT NULL,
    seen_by_name VARCHAR(200) NULL,
    seen_on DATE NULL,
    note TEXT NULL COMMENT 'what was done about it',
    closed_by_name VARCHAR(200) NULL,
    closed_on DATE NULL,
    version INT NOT NULL DEFAULT 0,
    open_subject BIGINT AS (IF(state = 'CLOSED', NULL, subject)) VIRTUAL,
    CONSTRAINT calibration_alert_open UNIQUE (kind, open_subject),
    CONSTRAINT calibration_alert_kind CHECK (kind IN ('FROM_AGREED', 'FROM_OTHER', 'DIVIDES', 'APART')),
    CONSTRAINT calibration_alert_state CHECK (state IN ('OPEN', 'SEEN', 'CLOSED')),
    CONSTRAINT calibration_alert_closed CHECK ((state = 'CLOSED') = (closed_on IS NOT NULL AND note IS NOT NULL)),
    INDEX calibration_alert_subject (kind, subject)
) ENGINE = InnoDB COMMENT 'What the label office is to harmonise between auditors';
--rollback DROP TABLE calibration_alert;

--changeset jalon:calibration-3
CREATE TABLE auditor_evaluation (
    id BIGINT NOT NULL PRIMARY KEY,
    auditor_id BIGINT NOT NULL COMMENT 'account of the auditor',
    from_day DATE NOT NULL,
    until_day DATE NOT NULL COMMENT 'last day of the period',
    strengths TEXT NOT NULL,
    improvements TEXT NOT NULL COMMENT 'what to improve',
    author_id BIGINT NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    written_at DATETIME(6) NOT NULL COMMENT 'UTC',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT auditor_evaluation_period CHECK (until_day >= from_day),
    INDEX auditor_evaluation_auditor (auditor_id, until_day)
) ENGINE = InnoDB COMMENT 'What the label office writes of an auditor for a period (ISO 19011); the auditor reads it';
--rollback DROP TABLE auditor_evaluation;
