--liquibase formatted sql

--changeset jalon:own-due-reminder-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW due_reminder_rule AS
SELECT * FROM network.due_reminder_rule
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW due_reminder_rule;

--changeset jalon:own-due-reminder-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW due_reminder AS
SELECT * FROM network.due_reminder
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW due_reminder;
