--liquibase formatted sql

--changeset jalon:association-diagnosis-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW self_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');

--changeset jalon:association-diagnosis-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW criterion_score AS
SELECT * FROM network.criterion_score
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
