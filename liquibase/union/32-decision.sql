--liquibase formatted sql

--changeset jalon:union-decision-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW commission_decision AS
SELECT * FROM network.commission_decision;
--rollback DROP VIEW commission_decision;

--changeset jalon:union-label-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label AS
SELECT * FROM network.label;
--rollback DROP VIEW label;
