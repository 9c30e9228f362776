--liquibase formatted sql

--changeset jalon:published-practice-file-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW published_practice_file AS
SELECT f.id, f.practice_id, f.structure_code, f.file_name, f.media_type, f.file_size, f.file_hash
FROM network.practice_file f JOIN network.practice p ON p.id = f.practice_id
WHERE p.state = 'PUBLISHED';
--rollback DROP VIEW published_practice_file;
