--liquibase formatted sql

--changeset jalon:association-practice-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW practice AS
SELECT * FROM network.practice
WHERE structure_code IN (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND association_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW practice;
