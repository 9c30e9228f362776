--liquibase formatted sql

--changeset jalon:label-alert-1
-- Two identifiers and a cause take 47 characters at most: with 40, an alert on a condition could not be written.
ALTER TABLE label_alert MODIFY COLUMN open_subject VARCHAR(60) AS
    (IF(state = 'OPEN', CONCAT(label_id, cause, subject_id), NULL)) VIRTUAL;
--rollback SELECT 1;
