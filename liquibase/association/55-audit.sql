--liquibase formatted sql

-- A view made with * keeps the columns that its table had.

--changeset jalon:association-audit-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS
SELECT * FROM network.audit
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
--rollback SELECT 1;
