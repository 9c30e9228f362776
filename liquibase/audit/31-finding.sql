--liquibase formatted sql

--changeset jalon:auditor-finding-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS
SELECT * FROM network.finding;
--rollback DROP VIEW finding;

--changeset jalon:auditor-finding-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_reply AS
SELECT * FROM network.finding_reply;
--rollback DROP VIEW finding_reply;
