--liquibase formatted sql

-- The samples that the missions of the association have consented to show it; the files themselves only until the day the
-- mission said, and never of evidence that is withdrawn.

--changeset jalon:association-sample-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW case_sample AS
SELECT * FROM network.case_sample
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback DROP VIEW case_sample;

--changeset jalon:association-sample-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sample_opening AS
SELECT * FROM network.sample_opening
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback DROP VIEW sample_opening;

--changeset jalon:association-sample-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_case AS
SELECT * FROM network.sampled_case
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL AND review <> 'WITHDRAWN')
    AND evidence_id IN (SELECT evidence_id FROM network.sample_opening WHERE closed_at IS NULL AND open_until >= CURRENT_DATE);
--rollback DROP VIEW sampled_case;

--changeset jalon:association-sample-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_line AS
SELECT * FROM network.sampled_line
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL AND review <> 'WITHDRAWN')
    AND evidence_id IN (SELECT evidence_id FROM network.sample_opening WHERE closed_at IS NULL AND open_until >= CURRENT_DATE);
--rollback DROP VIEW sampled_line;
