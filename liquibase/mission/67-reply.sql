--liquibase formatted sql

-- The structure writes a reply, a document of it or the wish for more time only while it may reply; a document of its request,
-- only until the request is admitted.

--changeset jalon:mission-reply-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reply_extension AS
SELECT * FROM network.reply_extension
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW reply_extension;

--changeset jalon:mission-reply-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reply_extension_entry AS
SELECT * FROM network.reply_extension
WHERE structure_code = '${structure.code}' AND decided_at IS NULL
    AND audit_id IN (SELECT id FROM network.audit WHERE state = 'REPLY') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW reply_extension_entry;

--changeset jalon:mission-reply-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_reply_entry AS
SELECT * FROM network.finding_reply
WHERE structure_code = '${structure.code}'
    AND finding_id IN (SELECT f.id FROM network.finding f JOIN network.audit a ON a.id = f.audit_id
        WHERE a.state = 'REPLY' AND f.withdrawn_at IS NULL) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW finding_reply_entry;

--changeset jalon:mission-reply-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_document_entry AS
SELECT * FROM network.audit_document
WHERE structure_code = '${structure.code}'
    AND ((finding_id IS NULL AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('PROGRAMMED', 'REQUESTED')))
        OR (finding_id IN (SELECT r.finding_id FROM network.finding_reply r)
            AND audit_id IN (SELECT id FROM network.audit WHERE state = 'REPLY'))) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_document_entry;
