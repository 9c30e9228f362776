--liquibase formatted sql

--changeset jalon:sample-1
-- What a draw of case files states: never changed. Which files were drawn is in the mission's own database alone.
CREATE TABLE case_sample (
    evidence_id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    form INT NOT NULL COMMENT 'version of the canonical form that was hashed',
    population_code VARCHAR(60) NOT NULL COMMENT 'indicator that counts the population',
    query_version INT NOT NULL,
    label VARCHAR(200) NOT NULL,
    query TEXT NOT NULL COMMENT 'which files are the population',
    period_from DATE NOT NULL,
    period_to DATE NOT NULL,
    site_id BIGINT COMMENT 'NULL: all of the structure',
    site_name VARCHAR(100),
    public_code VARCHAR(30) COMMENT 'NULL: everybody',
    stratification VARCHAR(12) NOT NULL,
    seed BIGINT NOT NULL,
    wanted INT NOT NULL COMMENT 'files asked for',
    population INT NOT NULL COMMENT 'files it was drawn from',
    population_digest CHAR(64) NOT NULL COMMENT 'SHA-256 of their identifiers and strata',
    drawn INT NOT NULL,
    drawn_digest CHAR(64) NOT NULL COMMENT 'SHA-256 of the numbers and identifiers drawn',
    strata TEXT NOT NULL COMMENT 'JSON: code, label, population and drawn of each',
    drawn_at DATETIME(6) NOT NULL COMMENT 'UTC',
    hash CHAR(64) NOT NULL COMMENT 'SHA-256 of the statement',
    CONSTRAINT case_sample_owner UNIQUE (evidence_id, structure_code),
    CONSTRAINT case_sample_evidence FOREIGN KEY (evidence_id, structure_code) REFERENCES evidence (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE case_sample;

--changeset jalon:sample-2
-- Until when a sample is shown to those who may see the evidence.
CREATE TABLE sample_opening (
    evidence_id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    version INT NOT NULL,
    open_until DATE NOT NULL COMMENT 'last day on which it is shown',
    opened_by_name VARCHAR(160) NOT NULL,
    opened_at DATETIME(6) NOT NULL COMMENT 'UTC',
    reason VARCHAR(1000) COMMENT 'why it was prolonged or closed',
    closed_by_name VARCHAR(160),
    closed_at DATETIME(6) COMMENT 'UTC; NULL: not closed before its date',
    KEY sample_opening_until (structure_code, open_until),
    CONSTRAINT sample_opening_of FOREIGN KEY (evidence_id, structure_code) REFERENCES evidence (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE sample_opening;

--changeset jalon:sample-3
-- The pseudonymised copy of a drawn file, made when the sample opened and deleted when it ends.
CREATE TABLE sampled_case (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    evidence_id BIGINT NOT NULL,
    number INT NOT NULL COMMENT 'its pseudonym: Dossier 01',
    stratum VARCHAR(100) NOT NULL,
    birth_year SMALLINT NOT NULL,
    sex VARCHAR(10) NOT NULL,
    department VARCHAR(3),
    qpv BOOLEAN NOT NULL COMMENT 'lives in a priority neighbourhood',
    education_level TINYINT,
    CONSTRAINT sampled_case_owner UNIQUE (id, structure_code),
    CONSTRAINT sampled_case_once UNIQUE (evidence_id, number),
    CONSTRAINT sampled_case_of FOREIGN KEY (evidence_id, structure_code) REFERENCES case_sample (evidence_id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE sampled_case;

--changeset jalon:sample-4
CREATE TABLE sampled_line (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    case_id BIGINT NOT NULL,
    evidence_id BIGINT NOT NULL,
    position INT NOT NULL COMMENT 'in the story of the file',
    kind VARCHAR(12) NOT NULL,
    from_day DATE,
    until_day DATE,
    code VARCHAR(40) NOT NULL,
    themes VARCHAR(255) COMMENT 'separated by commas',
    minutes INT,
    outcome VARCHAR(30),
    who VARCHAR(3) COMMENT 'letter of the counsellor within the file',
    text TEXT COMMENT 'as the mission released it; never the original',
    CONSTRAINT sampled_line_place UNIQUE (case_id, position),
    CONSTRAINT sampled_line_of FOREIGN KEY (case_id, structure_code) REFERENCES sampled_case (id, structure_code) ON DELETE CASCADE
) ENGINE = InnoDB;
--rollback DROP TABLE sampled_line;
