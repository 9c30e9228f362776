--liquibase formatted sql

--changeset jalon:programme-1
CREATE TABLE diagnosis (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    young_person_id BIGINT NOT NULL,
    started_on DATE NOT NULL,
    completed_on DATE,
    hard_to_employ BOOLEAN COMMENT 'difficulty reaching lasting employment; NULL while not assessed',
    conclusion TEXT,
    counsellor_id BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY diagnosis_young_person (young_person_id, completed_on),
    KEY diagnosis_completed (completed_on),
    CONSTRAINT diagnosis_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;

--changeset jalon:programme-2
CREATE TABLE diagnosis_theme (
    diagnosis_id BIGINT NOT NULL,
    theme VARCHAR(30) NOT NULL,
    needs TEXT,
    strengths TEXT,
    priority_young VARCHAR(10) COMMENT 'of the young person',
    priority_counsellor VARCHAR(10) COMMENT 'of the counsellor',
    PRIMARY KEY (diagnosis_id, theme),
    CONSTRAINT diagnosis_theme_of FOREIGN KEY (diagnosis_id) REFERENCES diagnosis (id)
) ENGINE = InnoDB;

--changeset jalon:programme-3
CREATE TABLE engagement_contract (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    young_person_id BIGINT NOT NULL,
    oriented_on DATE COMMENT 'notification of the orientation',
    signed_on DATE NOT NULL,
    starts_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    ended_on DATE,
    weekly_hours INT NOT NULL,
    hours_reason VARCHAR(500),
    household VARCHAR(20) NOT NULL,
    allowance DECIMAL(10,2) COMMENT 'monthly, before income; euros',
    allowance_since DATE COMMENT 'date of effect of the amount used',
    objective VARCHAR(1000) NOT NULL,
    conditions TEXT NOT NULL COMMENT 'the verdicts and articles on the day of signature',
    counsellor_id BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY contract_young_person (young_person_id, starts_on),
    KEY contract_start (starts_on),
    KEY contract_end (ends_on),
    CONSTRAINT contract_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;

--changeset jalon:programme-4
ALTER TABLE engagement_contract
    ADD COLUMN hours_waiver VARCHAR(20) COMMENT 'why fewer hours or none are asked, on request (L5411-6)',
    ADD COLUMN income_in_full DECIMAL(10,2) COMMENT 'monthly mean of three months, deducted in full; euros',
    ADD COLUMN income_in_part DECIMAL(10,2) COMMENT 'monthly mean of three months, deducted in part; euros',
    ADD COLUMN allowance_due DECIMAL(10,2) COMMENT 'monthly, after income; euros';
