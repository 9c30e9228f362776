--liquibase formatted sql

--changeset jalon:mission-practice-file-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW practice_file AS
SELECT * FROM network.practice_file
WHERE structure_code = '${structure.code}'
    AND practice_id IN (SELECT id FROM network.practice WHERE structure_code = '${structure.code}') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW practice_file;
