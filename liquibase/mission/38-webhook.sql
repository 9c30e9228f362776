--liquibase formatted sql

--changeset jalon:mission-webhook-1
-- What a mission may be told: its own, and what all missions are told.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW webhook_news AS
SELECT * FROM network.webhook_event
WHERE structure_code = '${structure.code}' OR FIND_IN_SET('MISSION', to_kinds) > 0;
--rollback DROP VIEW webhook_news;
