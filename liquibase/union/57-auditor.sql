--liquibase formatted sql

--changeset jalon:union-auditor-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor AS
SELECT * FROM network.auditor;
--rollback DROP VIEW auditor;

--changeset jalon:union-auditor-11
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_availability AS
SELECT * FROM network.auditor_availability;
--rollback DROP VIEW auditor_availability;

--changeset jalon:union-auditor-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_training AS
SELECT * FROM network.auditor_training;
--rollback DROP VIEW auditor_training;

--changeset jalon:union-auditor-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_interest AS
SELECT * FROM network.auditor_interest;
--rollback DROP VIEW auditor_interest;

--changeset jalon:union-auditor-14
-- Who holds the role of an auditor, in the register or not yet.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_account AS
SELECT DISTINCT c.id AS account_id, c.name, c.mail, c.state
FROM network.account c JOIN network.membership m ON m.account_id = c.id
WHERE m.role = 'AUDITOR';
--rollback DROP VIEW auditor_account;

--changeset jalon:union-auditor-15
-- Where auditors work: what a structure lends.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_employer AS
SELECT DISTINCT m.account_id, s.code AS structure_code, s.region_code, s.department
FROM network.membership m
    JOIN network.auditor a ON a.account_id = m.account_id
    JOIN network.structure s ON s.code = m.structure_code
WHERE s.kind <> 'NATIONAL_UNION';
--rollback DROP VIEW auditor_employer;

--changeset jalon:union-auditor-16
-- Whom nobody may audit: where they work, and where they declared an interest that is in force or begins later.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_tie AS
SELECT account_id, structure_code, region_code FROM auditor_employer
UNION
SELECT account_id, COALESCE(structure_code, ''), COALESCE(region_code, '-') FROM network.auditor_interest
WHERE until_day IS NULL OR until_day >= CURRENT_DATE;
--rollback SELECT 1;
