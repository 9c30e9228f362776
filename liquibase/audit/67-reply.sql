--liquibase formatted sql

--changeset jalon:auditor-reply-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reply_extension AS
SELECT * FROM network.reply_extension
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW reply_extension;
