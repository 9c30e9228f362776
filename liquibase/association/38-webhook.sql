--liquibase formatted sql

--changeset jalon:association-webhook-1
-- What an association may be told: its own, what its missions let it know, and what all associations are told.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW webhook_news AS
SELECT * FROM network.webhook_event
WHERE structure_code = '${structure.code}' OR FIND_IN_SET('ASSOCIATION', to_kinds) > 0
    OR to_association AND structure_code IN (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
--rollback DROP VIEW webhook_news;
