--liquibase formatted sql

-- Findings as they last: those withdrawn are gone, be it by their auditors or by an answer to a reply; a revised one has its
-- new kind.

--changeset jalon:shared-lasting-finding-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW lasting_finding AS
SELECT f.id, f.audit_id, COALESCE(a.kind, f.kind) AS kind, f.criterion, f.text, r.text AS reply
FROM finding f LEFT JOIN finding_answer a ON a.finding_id = f.id LEFT JOIN finding_reply r ON r.finding_id = f.id
WHERE f.withdrawn_at IS NULL AND COALESCE(a.outcome, '') <> 'WITHDRAWN';
--rollback DROP VIEW lasting_finding;
