--liquibase formatted sql

--changeset jalon:own-webhook-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW webhook_endpoint AS
SELECT * FROM network.webhook_endpoint
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW webhook_endpoint;

--changeset jalon:own-webhook-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW webhook_event AS
SELECT * FROM network.webhook_event
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW webhook_event;

--changeset jalon:own-webhook-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW webhook_delivery AS
SELECT * FROM network.webhook_delivery
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW webhook_delivery;

--changeset jalon:own-webhook-4
-- Who works here and may sign in: mails go to nobody else.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW mail_receiver AS
SELECT a.id AS account_id, a.mail, GROUP_CONCAT(m.role ORDER BY m.role) AS roles
FROM network.account a JOIN network.membership m ON m.account_id = a.id
WHERE m.structure_code = '${structure.code}' AND a.state = 'ACTIVE'
GROUP BY a.id, a.mail;
--rollback DROP VIEW mail_receiver;
