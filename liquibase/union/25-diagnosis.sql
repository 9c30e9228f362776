--liquibase formatted sql

-- The same rows as before, with the columns that came since.
--changeset jalon:union-diagnosis-state-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW self_diagnosis AS
SELECT * FROM network.self_diagnosis;
--rollback DROP VIEW self_diagnosis;

--changeset jalon:union-diagnosis-state-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW criterion_score AS
SELECT * FROM network.criterion_score;
--rollback DROP VIEW criterion_score;
