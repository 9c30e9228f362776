--liquibase formatted sql

-- What the union reads of every structure has names of its own: the plain names are those of its own rows, as in a mission.
-- A change of reference goes over all diagnoses, so that the union's own are among them; its own evidence is not.

--changeset jalon:union-shared-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_self_diagnosis AS
SELECT * FROM network.self_diagnosis;
--rollback DROP VIEW shared_self_diagnosis;

--changeset jalon:union-shared-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_criterion_score AS
SELECT * FROM network.criterion_score;
--rollback DROP VIEW shared_criterion_score;

--changeset jalon:union-shared-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence AS
SELECT * FROM network.evidence
WHERE id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND structure_code <> '${structure.code}';
--rollback DROP VIEW shared_evidence;

--changeset jalon:union-shared-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_link AS
SELECT * FROM network.evidence_link
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND structure_code <> '${structure.code}';
--rollback DROP VIEW shared_evidence_link;

--changeset jalon:union-shared-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_version AS
SELECT * FROM network.evidence_version
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND structure_code <> '${structure.code}';
--rollback DROP VIEW shared_evidence_version;

--changeset jalon:union-shared-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND structure_code <> '${structure.code}';
--rollback DROP VIEW shared_frozen_indicator;

--changeset jalon:union-shared-7
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_improvement_action AS
SELECT * FROM network.improvement_action;
--rollback DROP VIEW shared_improvement_action;
