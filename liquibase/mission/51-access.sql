--liquibase formatted sql

--changeset jalon:access-1
-- What is not handed to the person it is about, for it would reveal something of another one (RGPD art. 15, 4).
CREATE TABLE access_omission (
    id BIGINT NOT NULL,
    young_person_id BIGINT NOT NULL,
    written_ref VARCHAR(60) NOT NULL COMMENT 'what was written: identifier of its row, and its field where it has several',
    reason VARCHAR(500) NOT NULL,
    decided_at DATETIME(6) NOT NULL COMMENT 'UTC',
    decided_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY access_omission_once (young_person_id, written_ref),
    CONSTRAINT access_omission_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
--rollback DROP TABLE access_omission;
