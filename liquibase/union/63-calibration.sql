--liquibase formatted sql

--changeset jalon:union-calibration-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW calibration_alert AS
SELECT * FROM network.calibration_alert;
--rollback DROP VIEW calibration_alert;

--changeset jalon:union-calibration-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_evaluation AS
SELECT * FROM network.auditor_evaluation;
--rollback DROP VIEW auditor_evaluation;
