--liquibase formatted sql

--changeset jalon:colleague
CREATE OR REPLACE SQL SECURITY DEFINER VIEW colleague AS
SELECT a.id AS account_id, a.name, a.mail, GROUP_CONCAT(m.role ORDER BY m.role) AS roles
FROM network.account a JOIN network.membership m ON m.account_id = a.id
WHERE m.structure_code = 'UNML' AND m.role NOT IN ('AUDITOR', 'PLATFORM_ADMINISTRATOR')
GROUP BY a.id, a.name, a.mail;
