--liquibase formatted sql

--changeset jalon:reference-14
CREATE TABLE moved_row (
    new_diagnosis_id BIGINT NOT NULL,
    row_id BIGINT NOT NULL COMMENT 'an action or a comment: identifiers are never the same',
    old_score_id BIGINT NOT NULL,
    PRIMARY KEY (new_diagnosis_id, row_id)
) ENGINE = InnoDB COMMENT 'What a migration moved from a criterion that was merged into another, to move it back; goes when it is undone';
--rollback DROP TABLE moved_row;
