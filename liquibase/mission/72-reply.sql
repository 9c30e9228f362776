--liquibase formatted sql

-- A reply, a document of it and the wish for more time are taken until the deadline too, as the application's own rule says,
-- whose day is that of Paris. Paris is never less than an hour ahead of UTC: what is in time is always taken; in summer, what
-- comes in the hour after midnight is refused by the application only.

--changeset jalon:mission-reply-deadline-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reply_extension_entry AS
SELECT * FROM network.reply_extension
WHERE structure_code = '${structure.code}' AND decided_at IS NULL
    AND audit_id IN (SELECT id FROM network.audit
        WHERE state = 'REPLY' AND reply_deadline >= DATE(UTC_TIMESTAMP() + INTERVAL 1 HOUR)) WITH CASCADED CHECK OPTION;
--rollback SELECT 1;

--changeset jalon:mission-reply-deadline-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_reply_entry AS
SELECT * FROM network.finding_reply
WHERE structure_code = '${structure.code}'
    AND finding_id IN (SELECT f.id FROM network.finding f JOIN network.audit a ON a.id = f.audit_id
        WHERE a.state = 'REPLY' AND a.reply_deadline >= DATE(UTC_TIMESTAMP() + INTERVAL 1 HOUR)
            AND f.withdrawn_at IS NULL) WITH CASCADED CHECK OPTION;
--rollback SELECT 1;

--changeset jalon:mission-reply-deadline-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_document_entry AS
SELECT * FROM network.audit_document
WHERE structure_code = '${structure.code}'
    AND ((finding_id IS NULL AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('PROGRAMMED', 'REQUESTED')))
        OR (finding_id IN (SELECT r.finding_id FROM network.finding_reply r)
            AND audit_id IN (SELECT id FROM network.audit
                WHERE state = 'REPLY' AND reply_deadline >= DATE(UTC_TIMESTAMP() + INTERVAL 1 HOUR))))
    WITH CASCADED CHECK OPTION;
--rollback SELECT 1;
