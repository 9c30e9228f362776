--liquibase formatted sql

-- The report is the structure's to read once both auditors signed it.

--changeset jalon:mission-report-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_report AS
SELECT * FROM network.audit_report
WHERE structure_code = '${structure.code}'
    AND audit_id IN (SELECT id FROM network.audit WHERE state = 'CLOSED');
--rollback DROP VIEW audit_report;
