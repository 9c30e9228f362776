--liquibase formatted sql

-- A view made with * keeps the columns that its table had.

--changeset jalon:mission-audit-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS
SELECT * FROM network.audit
WHERE structure_code = '${structure.code}';
--rollback SELECT 1;

--changeset jalon:mission-audit-11
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS
SELECT * FROM network.finding
WHERE structure_code = '${structure.code}'
    AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPLY', 'REPORT', 'CLOSED'));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS SELECT * FROM network.finding WHERE structure_code = '${structure.code}' AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPLY', 'CLOSED'));

-- The structure reads what both auditors agreed on once it may reply, and what each of them scored once all is over.
--changeset jalon:mission-audit-score-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_score AS
SELECT * FROM network.audit_score
WHERE structure_code = '${structure.code}'
    AND (audit_id IN (SELECT id FROM network.audit WHERE state = 'CLOSED')
        OR (voice = 'AGREED' AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPLY', 'REPORT'))));
--rollback DROP VIEW audit_score;
