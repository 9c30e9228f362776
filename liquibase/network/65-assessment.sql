--liquibase formatted sql

-- An auditor keeps drafts: a level may come after the reason. What is proposed, and what both agree on, has a level or does not
-- apply.
--changeset jalon:assessment-1
ALTER TABLE audit_score
    DROP CONSTRAINT audit_score_level,
    ADD CONSTRAINT audit_score_level CHECK (level IS NULL OR applicable),
    ADD CONSTRAINT audit_score_said CHECK ((proposed_at IS NULL AND voice <> 'AGREED') OR applicable = (level IS NOT NULL));
--rollback ALTER TABLE audit_score DROP CONSTRAINT audit_score_said, DROP CONSTRAINT audit_score_level, ADD CONSTRAINT audit_score_level CHECK (applicable = (level IS NOT NULL));
