--liquibase formatted sql

--changeset jalon:activity-1
CREATE TABLE act (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    young_person_id BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    held_on DATE NOT NULL,
    minutes INT NOT NULL,
    channel VARCHAR(20) NOT NULL,
    theme VARCHAR(30),
    summary TEXT,
    counsellor_id BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY act_young_person (young_person_id, held_on),
    KEY act_kind (kind, held_on, young_person_id),
    KEY act_counsellor (counsellor_id, held_on),
    CONSTRAINT act_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
