--liquibase formatted sql

--changeset jalon:diagnosis-1
CREATE TABLE self_diagnosis (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    reference_id BIGINT NOT NULL,
    year SMALLINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    opened_by BIGINT NOT NULL,
    opened_by_name VARCHAR(160) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    submitted_by_name VARCHAR(160) NULL,
    submitted_at DATETIME(6) NULL,
    version INT NOT NULL,
    CONSTRAINT self_diagnosis_year UNIQUE (structure_code, reference_id, year),
    CONSTRAINT self_diagnosis_owner UNIQUE (id, structure_code),
    CONSTRAINT self_diagnosis_reference FOREIGN KEY (reference_id) REFERENCES quality_reference (id)
) ENGINE = InnoDB;

--changeset jalon:diagnosis-2
CREATE TABLE criterion_score (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    diagnosis_id BIGINT NOT NULL,
    node_id BIGINT NOT NULL,
    axis_id BIGINT NOT NULL,
    level SMALLINT NULL,
    applicable BOOLEAN NOT NULL,
    reason TEXT NULL,
    strengths TEXT NULL,
    weaknesses TEXT NULL,
    updated_by BIGINT NULL,
    updated_by_name VARCHAR(160) NULL,
    updated_at DATETIME(6) NULL,
    version INT NOT NULL,
    CONSTRAINT criterion_score_once UNIQUE (diagnosis_id, node_id),
    CONSTRAINT criterion_score_owner UNIQUE (id, structure_code),
    CONSTRAINT criterion_score_diagnosis FOREIGN KEY (diagnosis_id, structure_code)
        REFERENCES self_diagnosis (id, structure_code),
    CONSTRAINT criterion_score_node FOREIGN KEY (node_id) REFERENCES reference_node (id),
    CONSTRAINT criterion_score_axis FOREIGN KEY (axis_id) REFERENCES reference_node (id)
) ENGINE = InnoDB;
