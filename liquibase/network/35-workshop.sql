--liquibase formatted sql

--changeset jalon:workshop-1
CREATE TABLE regional_workshop (
    id BIGINT NOT NULL PRIMARY KEY,
    association_code CHAR(8) NOT NULL,
    title VARCHAR(200) NOT NULL,
    purpose TEXT NOT NULL,
    starts_at DATETIME NOT NULL COMMENT 'local time of the association',
    ends_at DATETIME NOT NULL,
    place VARCHAR(500) NOT NULL COMMENT 'an address or a link',
    criteria VARCHAR(400) NOT NULL COMMENT 'codes between commas: ,1.1,5.1,',
    seats INT NOT NULL,
    taken INT NOT NULL,
    cancelled BOOLEAN NOT NULL,
    version INT NOT NULL,
    CONSTRAINT regional_workshop_of UNIQUE (id, association_code),
    CONSTRAINT regional_workshop_seats CHECK (taken BETWEEN 0 AND seats),
    INDEX regional_workshop_by_association (association_code, starts_at)
) ENGINE = InnoDB COMMENT 'Workshops of associations for the people of their missions';
--rollback DROP TABLE regional_workshop;

--changeset jalon:workshop-2
CREATE TABLE workshop_enrolment (
    id BIGINT NOT NULL PRIMARY KEY,
    workshop_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    association_code CHAR(8) NOT NULL,
    colleague_id BIGINT NOT NULL,
    colleague_name VARCHAR(200) NOT NULL,
    enrolled_by_name VARCHAR(200) NOT NULL,
    enrolled_at DATETIME(6) NOT NULL,
    attended BOOLEAN NULL COMMENT 'told by the association afterwards',
    CONSTRAINT workshop_enrolment_once UNIQUE (workshop_id, colleague_id),
    CONSTRAINT workshop_enrolment_workshop FOREIGN KEY (workshop_id, association_code)
        REFERENCES regional_workshop (id, association_code)
) ENGINE = InnoDB COMMENT 'Colleagues of missions who come to a workshop';
--rollback DROP TABLE workshop_enrolment;
