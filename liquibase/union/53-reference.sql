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

-- The same rows as before, each found by its key: the list of all scores of all migrations was made anew for each diagnosis.
--changeset jalon:union-migration-9
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_evidence_link AS
SELECT l.* FROM network.evidence_link l
WHERE EXISTS (SELECT 1 FROM network.criterion_score s WHERE s.id = l.score_id
    AND (EXISTS (SELECT 1 FROM network.migrated_diagnosis o WHERE o.old_diagnosis_id = s.diagnosis_id)
        OR EXISTS (SELECT 1 FROM network.migrated_diagnosis n WHERE n.new_diagnosis_id = s.diagnosis_id)))
WITH CASCADED CHECK OPTION;
--rollback DROP VIEW migrating_evidence_link;

--changeset jalon:union-migration-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_action AS
SELECT l.* FROM network.improvement_action l
WHERE EXISTS (SELECT 1 FROM network.criterion_score s WHERE s.id = l.score_id
    AND (EXISTS (SELECT 1 FROM network.migrated_diagnosis o WHERE o.old_diagnosis_id = s.diagnosis_id)
        OR EXISTS (SELECT 1 FROM network.migrated_diagnosis n WHERE n.new_diagnosis_id = s.diagnosis_id)));
--rollback DROP VIEW migrating_action;

--changeset jalon:union-migration-11
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_score_assignment AS
SELECT l.* FROM network.score_assignment l
WHERE EXISTS (SELECT 1 FROM network.criterion_score s WHERE s.id = l.score_id
    AND (EXISTS (SELECT 1 FROM network.migrated_diagnosis o WHERE o.old_diagnosis_id = s.diagnosis_id)
        OR EXISTS (SELECT 1 FROM network.migrated_diagnosis n WHERE n.new_diagnosis_id = s.diagnosis_id)))
WITH CASCADED CHECK OPTION;
--rollback DROP VIEW migrating_score_assignment;

--changeset jalon:union-migration-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_score_comment AS
SELECT l.* FROM network.score_comment l
WHERE EXISTS (SELECT 1 FROM network.criterion_score s WHERE s.id = l.score_id
    AND (EXISTS (SELECT 1 FROM network.migrated_diagnosis o WHERE o.old_diagnosis_id = s.diagnosis_id)
        OR EXISTS (SELECT 1 FROM network.migrated_diagnosis n WHERE n.new_diagnosis_id = s.diagnosis_id)));
--rollback DROP VIEW migrating_score_comment;

--changeset jalon:union-migration-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW migrating_comment_mention AS
SELECT l.* FROM network.comment_mention l
WHERE EXISTS (SELECT 1 FROM network.score_comment c JOIN network.criterion_score s ON s.id = c.score_id
    WHERE c.id = l.comment_id
    AND (EXISTS (SELECT 1 FROM network.migrated_diagnosis o WHERE o.old_diagnosis_id = s.diagnosis_id)
        OR EXISTS (SELECT 1 FROM network.migrated_diagnosis n WHERE n.new_diagnosis_id = s.diagnosis_id)));
--rollback DROP VIEW migrating_comment_mention;
