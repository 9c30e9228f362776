--liquibase formatted sql

--changeset jalon:mission-diagnosis-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW self_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;

--changeset jalon:mission-diagnosis-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW criterion_score AS
SELECT * FROM network.criterion_score
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
