--liquibase formatted sql

-- The same rows as before, with the columns that came since.
--changeset jalon:auditor-diagnosis-state-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW self_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE id IN (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'));
--rollback DROP VIEW self_diagnosis;

--changeset jalon:auditor-diagnosis-state-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW criterion_score AS
SELECT * FROM network.criterion_score
WHERE diagnosis_id IN (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'));
--rollback DROP VIEW criterion_score;
