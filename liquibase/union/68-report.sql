--liquibase formatted sql

-- A report that is not signed by both is its auditors' alone.

--changeset jalon:union-report-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_report AS
SELECT * FROM network.audit_report
WHERE audit_id IN (SELECT id FROM network.audit WHERE state = 'CLOSED');
--rollback DROP VIEW audit_report;

--changeset jalon:union-report-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_signature AS
SELECT * FROM network.report_signature
WHERE audit_id IN (SELECT id FROM network.audit WHERE state = 'CLOSED');
--rollback DROP VIEW report_signature;
