--liquibase formatted sql

-- A young person has one diagnosis under way at most: of two people who begin the next one at once, one does.
--changeset jalon:diagnosis-version-1
ALTER TABLE diagnosis ADD COLUMN draft_of BIGINT AS (IF(completed_on IS NULL, young_person_id, NULL)) STORED;
--rollback ALTER TABLE diagnosis DROP COLUMN draft_of;

--changeset jalon:diagnosis-version-2
ALTER TABLE diagnosis ADD UNIQUE KEY diagnosis_one_draft (draft_of);
--rollback ALTER TABLE diagnosis DROP KEY diagnosis_one_draft;
