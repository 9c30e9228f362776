--liquibase formatted sql

--changeset jalon:union-webhook-1
-- What the union may be told: its own, and what structures let it know.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW webhook_news AS
SELECT * FROM network.webhook_event
WHERE structure_code = '${structure.code}' OR FIND_IN_SET('NATIONAL_UNION', to_kinds) > 0 OR to_union;
--rollback DROP VIEW webhook_news;
