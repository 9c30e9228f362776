--liquibase formatted sql

--changeset jalon:improvement-1
CREATE TABLE improvement_action (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    score_id BIGINT NULL,
    title VARCHAR(200) NOT NULL,
    description TEXT NULL,
    owner_id BIGINT NOT NULL,
    owner_name VARCHAR(160) NOT NULL,
    due_on DATE NOT NULL,
    state VARCHAR(20) NOT NULL,
    created_by BIGINT NOT NULL,
    created_by_name VARCHAR(160) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    done_on DATE NULL,
    version INT NOT NULL,
    CONSTRAINT improvement_action_score FOREIGN KEY (score_id, structure_code)
        REFERENCES criterion_score (id, structure_code),
    INDEX improvement_action_due (structure_code, due_on, id)
) ENGINE = InnoDB;
