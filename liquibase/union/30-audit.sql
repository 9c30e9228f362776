--liquibase formatted sql

--changeset jalon:union-audit-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS
SELECT * FROM network.audit;
--rollback DROP VIEW audit;

--changeset jalon:union-audit-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_auditor AS
SELECT * FROM network.audit_auditor;
--rollback DROP VIEW audit_auditor;

--changeset jalon:union-audit-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_candidate AS
SELECT a.account_id, c.name, a.kind, a.organisation, a.region_code
FROM network.auditor a JOIN network.account c ON c.id = a.account_id
WHERE a.active AND c.state = 'ACTIVE';
--rollback DROP VIEW auditor_candidate;

--changeset jalon:union-audit-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_tie AS
SELECT DISTINCT m.account_id, m.structure_code, s.region_code
FROM network.membership m
    JOIN network.auditor a ON a.account_id = m.account_id
    JOIN network.structure s ON s.code = m.structure_code
WHERE s.kind <> 'NATIONAL_UNION';
--rollback DROP VIEW auditor_tie;
