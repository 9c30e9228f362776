--liquibase formatted sql

--changeset jalon:mission-audit-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS
SELECT * FROM network.audit
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW audit;

--changeset jalon:mission-audit-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_auditor AS
SELECT * FROM network.audit_auditor
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW audit_auditor;
