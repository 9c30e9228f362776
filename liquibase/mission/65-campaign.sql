--liquibase formatted sql

-- Campaigns that audit it.
--changeset jalon:mission-campaign-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_audit_campaign AS
SELECT c.id, c.name, c.kind, c.state, c.from_day, c.until_day FROM network.audit_campaign c
WHERE c.state <> 'DRAFT'
    AND EXISTS (SELECT 1 FROM network.audit a WHERE a.campaign_id = c.id AND a.structure_code = '${structure.code}');
--rollback DROP VIEW shared_audit_campaign;
