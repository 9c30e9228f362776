--liquibase formatted sql

-- The database itself refuses that a young person lives the same category of situation twice at one time.
--changeset jalon:situation-1
CREATE TABLE situation (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    young_person_id BIGINT NOT NULL,
    category VARCHAR(20) NOT NULL,
    planned BOOLEAN NOT NULL COMMENT 'announced without its first day being known',
    start_known BOOLEAN NOT NULL COMMENT 'false: starts_on is only the day it was heard of',
    starts_on DATE NOT NULL,
    ends_before DATE NOT NULL COMMENT 'the day after the last one; 9999-12-31 while open',
    rome_code CHAR(5) COMMENT 'occupation held in a job, prepared otherwise',
    place VARCHAR(200) COMMENT 'employer, school or training body',
    created_at DATETIME(6) NOT NULL,
    created_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    PERIOD FOR lived (starts_on, ends_before),
    UNIQUE KEY situation_once (young_person_id, category, lived WITHOUT OVERLAPS),
    KEY situation_category (category, young_person_id),
    CONSTRAINT situation_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
--rollback DROP TABLE situation;

-- What files said so far becomes a situation of which only the day of the registration is known.
--changeset jalon:situation-2
INSERT INTO situation (id, version, young_person_id, category, planned, start_known, starts_on, ends_before,
    created_at, created_by)
SELECT id, 0, id, situation, FALSE, FALSE, DATE(created_at), '9999-12-31', created_at, created_by
FROM young_person WHERE situation IS NOT NULL;
--rollback UPDATE young_person p JOIN situation s ON s.id = p.id SET p.situation = s.category;

--changeset jalon:situation-3
ALTER TABLE young_person DROP COLUMN situation;
--rollback ALTER TABLE young_person ADD COLUMN situation VARCHAR(20) AFTER education_level;
