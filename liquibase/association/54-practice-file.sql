--liquibase formatted sql

--changeset jalon:association-practice-file-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW practice_file AS
SELECT * FROM network.practice_file
WHERE practice_id IN (SELECT p.id FROM network.practice p JOIN network.structure s ON s.code = p.structure_code
    WHERE p.association_code = '${structure.code}' AND s.association_code = '${structure.code}');
--rollback DROP VIEW practice_file;
