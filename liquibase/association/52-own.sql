--liquibase formatted sql

-- What the missions of the association share with it has names of its own: the plain names are those of its own rows, as
-- in a mission. The rows are those it saw under the plain names; never its own, which no association stands above.

--changeset jalon:association-shared-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_self_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
--rollback DROP VIEW shared_self_diagnosis;

--changeset jalon:association-shared-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_criterion_score AS
SELECT * FROM network.criterion_score
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
--rollback DROP VIEW shared_criterion_score;

--changeset jalon:association-shared-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence AS
SELECT * FROM network.evidence
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback DROP VIEW shared_evidence;

--changeset jalon:association-shared-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_link AS
SELECT * FROM network.evidence_link
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback DROP VIEW shared_evidence_link;

--changeset jalon:association-shared-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_version AS
SELECT * FROM network.evidence_version
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback DROP VIEW shared_evidence_version;

--changeset jalon:association-shared-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality <> 'STRUCTURE' AND consented_at IS NOT NULL);
--rollback DROP VIEW shared_frozen_indicator;

--changeset jalon:association-shared-7
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_improvement_action AS
SELECT * FROM network.improvement_action
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
--rollback DROP VIEW shared_improvement_action;
