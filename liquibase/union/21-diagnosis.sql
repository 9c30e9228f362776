--liquibase formatted sql

--changeset jalon:union-diagnosis-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW self_diagnosis AS
SELECT * FROM network.self_diagnosis;

--changeset jalon:union-diagnosis-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW criterion_score AS
SELECT * FROM network.criterion_score;
