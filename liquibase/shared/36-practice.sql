--liquibase formatted sql

--changeset jalon:published-practice-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW published_practice AS
SELECT p.id, p.structure_code, s.name AS structure_name, s.region_name, p.title, p.done, p.effects, p.conditions, p.contact,
    p.criteria, p.link, p.published_at,
    (SELECT COUNT(*) FROM network.practice_mark m WHERE m.practice_id = p.id) AS useful
FROM network.practice p JOIN network.structure s ON s.code = p.structure_code
WHERE p.state = 'PUBLISHED';
--rollback DROP VIEW published_practice;
