--liquibase formatted sql

-- Campaigns that audit its missions.
--changeset jalon:association-campaign-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_audit_campaign AS
SELECT c.id, c.name, c.kind, c.state, c.from_day, c.until_day FROM network.audit_campaign c
WHERE c.state <> 'DRAFT'
    AND EXISTS (SELECT 1 FROM network.audit a JOIN network.structure s ON s.code = a.structure_code
        WHERE a.campaign_id = c.id AND s.association_code = '${structure.code}');
--rollback DROP VIEW shared_audit_campaign;

-- Where the audits of its missions stand; what was decided, once the mission was told.
--changeset jalon:association-campaign-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW campaign_audit AS
SELECT id, campaign_id, structure_code, IF(stage = 'DECIDED' AND notified_on IS NULL, 'CLOSED', stage) AS stage,
    requested_on, admitted_on, opened_on, planned_on, planned_until, closed_on,
    IF(notified_on IS NULL, NULL, decided_on) AS decided_on,
    IF(stage = 'DECIDED' AND notified_on IS NULL, closed_on, since_day) AS since_day, due_day
FROM network.campaign_course
WHERE structure_code IN (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
--rollback DROP VIEW campaign_audit;
