--liquibase formatted sql

--changeset jalon:decision-1
CREATE TABLE commission_decision (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    kind VARCHAR(30) NOT NULL,
    reason TEXT NOT NULL,
    decided_on DATE NOT NULL,
    recorded_by BIGINT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT commission_decision_once UNIQUE (audit_id),
    CONSTRAINT commission_decision_of_structure UNIQUE (id, structure_code),
    CONSTRAINT commission_decision_kind CHECK (kind IN ('LABEL', 'LABEL_WITH_CONDITIONS', 'DEFERRAL', 'REFUSAL')),
    CONSTRAINT commission_decision_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'Decisions of the national label commission, one for each audit';
--rollback DROP TABLE commission_decision;

--changeset jalon:label-1
CREATE TABLE label (
    id BIGINT NOT NULL PRIMARY KEY,
    decision_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the labelled structure',
    number VARCHAR(20) NOT NULL COMMENT 'L-year-rank-check',
    conditional BOOLEAN NOT NULL,
    valid_from DATE NOT NULL,
    valid_until DATE NOT NULL COMMENT 'last day of validity',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT label_number UNIQUE (number),
    CONSTRAINT label_decision UNIQUE (decision_id),
    CONSTRAINT label_period CHECK (valid_until > valid_from),
    CONSTRAINT label_commission_decision FOREIGN KEY (decision_id, structure_code)
        REFERENCES commission_decision (id, structure_code),
    INDEX label_by_structure (structure_code, valid_until)
) ENGINE = InnoDB COMMENT 'Labels awarded';
--rollback DROP TABLE label;

--changeset jalon:label-2
CREATE TABLE label_counter (
    label_year INT NOT NULL PRIMARY KEY,
    last_rank INT NOT NULL
) ENGINE = InnoDB COMMENT 'Last rank given to a label in a year';
--rollback DROP TABLE label_counter;

--changeset jalon:labelling-rule-1
CREATE TABLE labelling_rule (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(40) NOT NULL,
    amount INT NOT NULL COMMENT 'in the unit that the code names',
    valid_from DATE NOT NULL,
    valid_until DATE NULL,
    source VARCHAR(400) NOT NULL,
    CONSTRAINT labelling_rule_once UNIQUE (code, valid_from)
) ENGINE = InnoDB COMMENT 'Durations that no public text gives: data with a period of validity and a source';
--rollback DROP TABLE labelling_rule;

--changeset jalon:labelling-rule-2
INSERT INTO labelling_rule (id, code, amount, valid_from, valid_until, source) VALUES
    (1, 'REPLY_DAYS', 15, '2023-01-01', NULL, 'Valeur illustrative : le délai de réponse du label n’est pas public.'),
    (2, 'LABEL_MONTHS', 36, '2023-01-01', NULL, 'Valeur illustrative : la durée du label n’est pas publique.');
--rollback DELETE FROM labelling_rule WHERE id IN (1, 2);
