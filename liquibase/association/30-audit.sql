--liquibase formatted sql

--changeset jalon:association-audit-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS
SELECT * FROM network.audit
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
--rollback DROP VIEW audit;
