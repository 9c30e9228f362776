--liquibase formatted sql

-- The auditors share one role: whose evaluation it is, the application says.
--changeset jalon:auditor-calibration-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_evaluation AS
SELECT * FROM network.auditor_evaluation;
--rollback DROP VIEW auditor_evaluation;
