--liquibase formatted sql

-- The register of auditors: what they may audit, when, how much, and where they declared an interest.

--changeset jalon:auditor-10
ALTER TABLE auditor
    ADD COLUMN department VARCHAR(3) NULL COMMENT 'where journeys begin',
    ADD COLUMN seniority VARCHAR(12) NOT NULL DEFAULT 'CONFIRMED',
    ADD COLUMN structure_kinds VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'kinds of structures, parted by commas; none: all',
    ADD COLUMN themes VARCHAR(400) NOT NULL DEFAULT '' COMMENT 'themes of the reference, in words',
    ADD COLUMN languages VARCHAR(120) NOT NULL DEFAULT 'français' COMMENT 'in words',
    ADD COLUMN quota INT NOT NULL DEFAULT 6 COMMENT 'audits of one campaign at most',
    ADD COLUMN version INT NOT NULL DEFAULT 0,
    ADD CONSTRAINT auditor_seniority CHECK (seniority IN ('JUNIOR', 'CONFIRMED', 'SENIOR')),
    ADD CONSTRAINT auditor_quota CHECK (quota BETWEEN 0 AND 99);
--rollback ALTER TABLE auditor DROP CONSTRAINT auditor_seniority, DROP CONSTRAINT auditor_quota, DROP COLUMN department, DROP COLUMN seniority, DROP COLUMN structure_kinds, DROP COLUMN themes, DROP COLUMN languages, DROP COLUMN quota, DROP COLUMN version;

--changeset jalon:auditor-11
CREATE TABLE auditor_availability (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    CONSTRAINT auditor_availability_days CHECK (until_day >= from_day),
    CONSTRAINT auditor_availability_auditor FOREIGN KEY (account_id) REFERENCES auditor (account_id)
) ENGINE = InnoDB COMMENT 'When an auditor is available; no row: always';
--rollback DROP TABLE auditor_availability;

--changeset jalon:auditor-12
CREATE TABLE auditor_training (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    held_on DATE NOT NULL,
    valid_until DATE NULL COMMENT 'last day; null where it does not end',
    CONSTRAINT auditor_training_days CHECK (valid_until >= held_on),
    CONSTRAINT auditor_training_auditor FOREIGN KEY (account_id) REFERENCES auditor (account_id)
) ENGINE = InnoDB COMMENT 'What an auditor was trained in';
--rollback DROP TABLE auditor_training;

--changeset jalon:auditor-13
CREATE TABLE auditor_interest (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    structure_code CHAR(8) NULL,
    region_code VARCHAR(3) NULL,
    reason VARCHAR(1000) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NULL COMMENT 'last day; null while it lasts',
    declared_by BIGINT NOT NULL,
    declared_by_name VARCHAR(200) NOT NULL,
    declared_at DATETIME(6) NOT NULL,
    CONSTRAINT auditor_interest_place CHECK ((structure_code IS NULL) <> (region_code IS NULL)),
    CONSTRAINT auditor_interest_days CHECK (until_day >= from_day),
    CONSTRAINT auditor_interest_auditor FOREIGN KEY (account_id) REFERENCES auditor (account_id)
) ENGINE = InnoDB COMMENT 'Where an auditor declared an interest: nobody audits there meanwhile. Never deleted';
--rollback DROP TABLE auditor_interest;
