--liquibase formatted sql

--changeset jalon:association-label-life-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label AS
SELECT * FROM network.label
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
--rollback SELECT 1;
