--liquibase formatted sql

-- The label office says yes or no to a longer time to reply, and changes nothing of what was asked.

--changeset jalon:union-reply-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reply_extension AS
SELECT * FROM network.reply_extension;
--rollback DROP VIEW reply_extension;

--changeset jalon:union-reply-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reply_extension_desk AS
SELECT id, audit_id, granted, due_after, decision, decided_by_name, decided_at, version FROM network.reply_extension
WHERE audit_id IN (SELECT id FROM network.audit WHERE state = 'REPLY') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW reply_extension_desk;
