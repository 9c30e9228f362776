--liquibase formatted sql

--changeset jalon:mission-practice-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW practice AS
SELECT * FROM network.practice
WHERE structure_code = '${structure.code}'
    AND association_code IN (SELECT association_code FROM network.structure WHERE code = '${structure.code}') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW practice;

--changeset jalon:mission-practice-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW practice_mark AS
SELECT * FROM network.practice_mark
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW practice_mark;
