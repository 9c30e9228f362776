--liquibase formatted sql

-- What the auditors write is theirs alone until they send it to the structure for its reply.
--changeset jalon:mission-finding-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS
SELECT * FROM network.finding
WHERE structure_code = '${structure.code}'
    AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPLY', 'CLOSED'));
--rollback DROP VIEW finding;

--changeset jalon:mission-finding-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_reply AS
SELECT * FROM network.finding_reply
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW finding_reply;
