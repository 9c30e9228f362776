--liquibase formatted sql

--changeset jalon:union-plan-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_plan AS
SELECT * FROM network.audit_plan;
--rollback DROP VIEW audit_plan;

--changeset jalon:union-plan-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_plan_visit AS
SELECT * FROM network.audit_plan_visit;
--rollback DROP VIEW audit_plan_visit;

--changeset jalon:union-plan-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_plan_reason AS
SELECT * FROM network.audit_plan_reason;
--rollback DROP VIEW audit_plan_reason;

--changeset jalon:union-plan-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_pin AS
SELECT * FROM network.audit_pin;
--rollback DROP VIEW audit_pin;
