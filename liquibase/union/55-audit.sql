--liquibase formatted sql

-- A view made with * keeps the columns that its table had.

--changeset jalon:union-audit-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS
SELECT * FROM network.audit;
--rollback SELECT 1;

--changeset jalon:union-audit-score-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_score AS
SELECT * FROM network.audit_score;
--rollback DROP VIEW audit_score;
