--liquibase formatted sql

-- Plans of pairs and days: proposed by the solver, applied by the label office. A plan is never changed once it is proposed.

--changeset jalon:plan-1
CREATE TABLE audit_plan (
    id BIGINT NOT NULL PRIMARY KEY,
    state VARCHAR(12) NOT NULL,
    from_day DATE NOT NULL COMMENT 'first day of the visits',
    until_day DATE NOT NULL COMMENT 'last day of the visits',
    seconds INT NOT NULL COMMENT 'longest search',
    asked_by BIGINT NOT NULL,
    asked_by_name VARCHAR(200) NOT NULL,
    asked_at DATETIME(6) NOT NULL,
    begun_at DATETIME(6) NULL,
    solved_at DATETIME(6) NULL,
    visits INT NOT NULL DEFAULT 0,
    unassigned INT NOT NULL DEFAULT 0,
    changed INT NOT NULL DEFAULT 0 COMMENT 'audits that had a pair or a day which is another now',
    cost BIGINT NOT NULL DEFAULT 0 COMMENT 'what the rules that weigh cost, in kilometres',
    greedy_unassigned INT NOT NULL DEFAULT 0 COMMENT 'as somebody would plan by hand',
    greedy_cost BIGINT NOT NULL DEFAULT 0,
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT audit_plan_state CHECK (state IN ('WANTED', 'SOLVING', 'PROPOSED', 'FAILED', 'APPLIED', 'DROPPED')),
    CONSTRAINT audit_plan_days CHECK (until_day >= from_day)
) ENGINE = InnoDB COMMENT 'Plans of the visits of auditors';
--rollback DROP TABLE audit_plan;

--changeset jalon:plan-2
CREATE TABLE audit_plan_visit (
    id BIGINT NOT NULL PRIMARY KEY,
    plan_id BIGINT NOT NULL,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    certification_id BIGINT NULL,
    network_id BIGINT NULL,
    from_day DATE NULL,
    until_day DATE NULL,
    changed BOOLEAN NOT NULL,
    pinned BOOLEAN NOT NULL,
    CONSTRAINT audit_plan_visit_once UNIQUE (plan_id, audit_id),
    CONSTRAINT audit_plan_visit_whole CHECK ((from_day IS NULL) = (certification_id IS NULL)
        AND (from_day IS NULL) = (network_id IS NULL) AND (from_day IS NULL) = (until_day IS NULL)),
    CONSTRAINT audit_plan_visit_plan FOREIGN KEY (plan_id) REFERENCES audit_plan (id),
    CONSTRAINT audit_plan_visit_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX audit_plan_visit_by_day (plan_id, from_day)
) ENGINE = InnoDB COMMENT 'What a plan proposes for an audit: all or nothing';
--rollback DROP TABLE audit_plan_visit;

--changeset jalon:plan-3
CREATE TABLE audit_plan_reason (
    id BIGINT NOT NULL PRIMARY KEY,
    visit_id BIGINT NOT NULL,
    rule VARCHAR(20) NOT NULL,
    seat VARCHAR(16) NOT NULL COMMENT 'CERTIFICATION, NETWORK or AUDIT',
    amount INT NOT NULL,
    cost BIGINT NOT NULL,
    CONSTRAINT audit_plan_reason_visit FOREIGN KEY (visit_id) REFERENCES audit_plan_visit (id)
) ENGINE = InnoDB COMMENT 'Why an audit has its pair and day, or has none';
--rollback DROP TABLE audit_plan_reason;

--changeset jalon:plan-4
CREATE TABLE audit_pin (
    audit_id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    certification_id BIGINT NULL,
    network_id BIGINT NULL,
    from_day DATE NULL,
    set_by BIGINT NOT NULL,
    set_by_name VARCHAR(200) NOT NULL,
    set_at DATETIME(6) NOT NULL,
    CONSTRAINT audit_pin_something CHECK (COALESCE(certification_id, network_id) IS NOT NULL OR from_day IS NOT NULL),
    CONSTRAINT audit_pin_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'What the label office chose by hand: plans never change it';
--rollback DROP TABLE audit_pin;

--changeset jalon:plan-5
INSERT INTO labelling_rule (id, code, amount, valid_from, source)
VALUES (5801, 'VISIT_DAYS', 2, '2022-01-01', 'Un à deux jours sur site (présentation publique de la démarche) ; deux par défaut');
--rollback DELETE FROM labelling_rule WHERE id = 5801;
