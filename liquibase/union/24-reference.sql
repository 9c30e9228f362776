--liquibase formatted sql

--changeset jalon:union-reference-1
-- The union writes drafts only: what is published is in no view that it may change.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reference_draft AS
SELECT * FROM network.quality_reference WHERE state = 'DRAFT';
--rollback DROP VIEW reference_draft;

--changeset jalon:union-reference-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reference_node_draft AS
SELECT * FROM network.reference_node
WHERE reference_id IN (SELECT id FROM network.quality_reference WHERE state = 'DRAFT') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW reference_node_draft;

--changeset jalon:union-reference-3
-- Of a published one, only that it is withdrawn.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reference_withdrawal AS
SELECT id, state, withdrawn_at, row_version FROM network.quality_reference WHERE state IN ('PUBLISHED', 'WITHDRAWN')
WITH CASCADED CHECK OPTION;
--rollback DROP VIEW reference_withdrawal;

--changeset jalon:union-migration-1
-- What a migration writes: open diagnoses, those a copy took over from, and the copies. Never one that was signed before.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE state IN ('OPEN', 'SUPERSEDED') OR id IN (SELECT new_diagnosis_id FROM network.migrated_diagnosis)
WITH CASCADED CHECK OPTION;
--rollback DROP VIEW migrating_diagnosis;

--changeset jalon:union-migration-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_score AS
SELECT * FROM network.criterion_score
WHERE diagnosis_id IN (SELECT new_diagnosis_id FROM network.migrated_diagnosis) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW migrating_score;

--changeset jalon:union-migration-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_evidence_link AS
SELECT * FROM network.evidence_link
WHERE score_id IN (SELECT s.id FROM network.criterion_score s JOIN network.migrated_diagnosis m
    ON s.diagnosis_id IN (m.old_diagnosis_id, m.new_diagnosis_id)) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW migrating_evidence_link;

--changeset jalon:union-migration-4
-- An action of a criterion that is undone keeps on without one.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_action AS
SELECT * FROM network.improvement_action
WHERE score_id IN (SELECT s.id FROM network.criterion_score s JOIN network.migrated_diagnosis m
    ON s.diagnosis_id IN (m.old_diagnosis_id, m.new_diagnosis_id));
--rollback DROP VIEW migrating_action;

--changeset jalon:union-migration-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_score_assignment AS
SELECT * FROM network.score_assignment
WHERE score_id IN (SELECT s.id FROM network.criterion_score s JOIN network.migrated_diagnosis m
    ON s.diagnosis_id IN (m.old_diagnosis_id, m.new_diagnosis_id)) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW migrating_score_assignment;

--changeset jalon:union-migration-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_score_comment AS
SELECT * FROM network.score_comment
WHERE score_id IN (SELECT s.id FROM network.criterion_score s JOIN network.migrated_diagnosis m
    ON s.diagnosis_id IN (m.old_diagnosis_id, m.new_diagnosis_id));
--rollback DROP VIEW migrating_score_comment;

--changeset jalon:union-migration-7
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_comment_mention AS
SELECT * FROM network.comment_mention
WHERE comment_id IN (SELECT c.id FROM network.score_comment c WHERE c.score_id IN (SELECT s.id FROM network.criterion_score s JOIN network.migrated_diagnosis m
    ON s.diagnosis_id IN (m.old_diagnosis_id, m.new_diagnosis_id)));
--rollback DROP VIEW migrating_comment_mention;
