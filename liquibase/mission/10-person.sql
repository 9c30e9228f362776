--liquibase formatted sql

--changeset jalon:person-1
CREATE TABLE young_person (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    file_number INT NOT NULL AUTO_INCREMENT,
    birth_name VARCHAR(100) NOT NULL,
    used_name VARCHAR(100),
    first_name VARCHAR(100) NOT NULL,
    folded_name VARCHAR(310) NOT NULL,
    sex VARCHAR(6) NOT NULL,
    birth_date DATE NOT NULL,
    nir CHAR(15),
    phone VARCHAR(20),
    mail VARCHAR(200),
    street VARCHAR(200),
    postal_code CHAR(5),
    commune VARCHAR(100),
    education_level TINYINT,
    situation VARCHAR(20),
    rqth BOOLEAN NOT NULL,
    job_seeker BOOLEAN,
    france_travail_number VARCHAR(11),
    counsellor_id BIGINT,
    created_at DATETIME(6) NOT NULL,
    created_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY young_person_file_number (file_number),
    UNIQUE KEY young_person_nir (nir),
    KEY young_person_name (folded_name),
    KEY young_person_birth_date (birth_date),
    KEY young_person_counsellor (counsellor_id)
) ENGINE = InnoDB;

--changeset jalon:person-2
CREATE TABLE milestones (
    young_person_id BIGINT NOT NULL,
    first_welcome_on DATE,
    last_act_on DATE,
    last_interview_on DATE,
    diagnosed_on DATE,
    contract_ends_on DATE,
    PRIMARY KEY (young_person_id),
    KEY milestones_last_act (last_act_on),
    CONSTRAINT milestones_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
