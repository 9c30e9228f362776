--liquibase formatted sql

--changeset jalon:union-campaign-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_campaign AS
SELECT * FROM network.audit_campaign;
--rollback DROP VIEW audit_campaign;

--changeset jalon:union-campaign-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_campaign_place AS
SELECT * FROM network.audit_campaign_place;
--rollback DROP VIEW audit_campaign_place;

--changeset jalon:union-campaign-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW campaign_launch AS
SELECT id, campaign_id, total, done, programmed, last_code, asked_by, asked_by_name, asked_at, ended_at
FROM network.campaign_launch;
--rollback DROP VIEW campaign_launch;

-- As associations and missions see campaigns.
--changeset jalon:union-campaign-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_audit_campaign AS
SELECT id, name, kind, state, from_day, until_day FROM network.audit_campaign;
--rollback DROP VIEW shared_audit_campaign;

--changeset jalon:union-campaign-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW campaign_audit AS
SELECT id, campaign_id, structure_code, stage, requested_on, admitted_on, opened_on, planned_on, planned_until, closed_on,
    decided_on, since_day, due_day
FROM network.campaign_course;
--rollback DROP VIEW campaign_audit;
