--liquibase formatted sql

-- What the missions of the association have consented to show it; never what is theirs alone.

--changeset jalon:association-evidence-library-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence AS
SELECT * FROM network.evidence
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback SELECT 1;

--changeset jalon:association-evidence-library-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_link AS
SELECT * FROM network.evidence_link
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback SELECT 1;

--changeset jalon:association-evidence-library-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback SELECT 1;

--changeset jalon:association-evidence-library-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_version AS
SELECT * FROM network.evidence_version
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback DROP VIEW evidence_version;
