--liquibase formatted sql

--changeset jalon:auditor-audit-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS
SELECT * FROM network.audit;
--rollback DROP VIEW audit;

--changeset jalon:auditor-audit-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_auditor AS
SELECT * FROM network.audit_auditor;
--rollback DROP VIEW audit_auditor;
