--liquibase formatted sql

-- Auditors read their own line of the register, say when they are available and declare their interests.

--changeset jalon:audit-auditor-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor AS
SELECT * FROM network.auditor;
--rollback DROP VIEW auditor;

--changeset jalon:audit-auditor-11
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_availability AS
SELECT * FROM network.auditor_availability;
--rollback DROP VIEW auditor_availability;

--changeset jalon:audit-auditor-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_training AS
SELECT * FROM network.auditor_training;
--rollback DROP VIEW auditor_training;

--changeset jalon:audit-auditor-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_interest AS
SELECT * FROM network.auditor_interest;
--rollback DROP VIEW auditor_interest;
