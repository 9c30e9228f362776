--liquibase formatted sql

-- What a file says, field by field, each with who said it and when. A value is never changed: another follows it. The
-- key refuses that two people at once each follow the same one.
--changeset jalon:profile-1
CREATE TABLE field_value (
    id BIGINT NOT NULL,
    young_person_id BIGINT NOT NULL,
    field VARCHAR(40) NOT NULL,
    value VARCHAR(1000) COMMENT 'as ProfileField writes it; NULL where it was cleared',
    proven BOOLEAN NOT NULL COMMENT 'the original document was seen',
    superseded BOOLEAN NOT NULL,
    current_field VARCHAR(40) AS (IF(superseded, NULL, field)) STORED,
    told_at DATETIME(6) NOT NULL COMMENT 'UTC',
    told_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY field_value_current (young_person_id, current_field),
    KEY field_value_history (young_person_id, told_at),
    CONSTRAINT field_value_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;
--rollback DROP TABLE field_value;
