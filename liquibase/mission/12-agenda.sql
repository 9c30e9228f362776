--liquibase formatted sql

--changeset jalon:agenda-1
CREATE TABLE appointment (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    young_person_id BIGINT NOT NULL,
    counsellor_id BIGINT NOT NULL,
    day DATE NOT NULL COMMENT 'in the time zone of the structure',
    start_time TIME NOT NULL COMMENT 'in the time zone of the structure',
    minutes INT NOT NULL,
    subject VARCHAR(200) NOT NULL,
    place VARCHAR(200),
    status VARCHAR(20) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY appointment_agenda (counsellor_id, day, start_time),
    KEY appointment_day (day, start_time),
    KEY appointment_young_person (young_person_id, day),
    KEY appointment_open (status, day),
    CONSTRAINT appointment_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
