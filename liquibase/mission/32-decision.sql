--liquibase formatted sql

--changeset jalon:mission-decision-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW commission_decision AS
SELECT * FROM network.commission_decision
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW commission_decision;

--changeset jalon:mission-label-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label AS
SELECT * FROM network.label
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW label;
