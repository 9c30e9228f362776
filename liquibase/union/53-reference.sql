--liquibase formatted sql

--changeset jalon:union-reference-4
-- What each structure says it is, for the union to see how many a rule of a reference concerns.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW every_profile AS
SELECT s.code AS structure_code, s.kind, p.plie, p.qpv, p.frr, p.sites, p.staff, p.young
FROM network.structure s LEFT JOIN network.structure_profile p ON p.structure_code = s.code
WHERE s.state = 'ACTIVE';
--rollback DROP VIEW every_profile;

--changeset jalon:union-migration-8
-- A later cycle may look back on a copy: when the copy goes, it looks back on what was copied.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_previous AS
SELECT id, previous_id FROM network.criterion_score
WHERE structure_code IN (SELECT structure_code FROM network.migrated_diagnosis);
--rollback DROP VIEW migrating_previous;
