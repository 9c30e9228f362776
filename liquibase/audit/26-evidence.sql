--liquibase formatted sql

-- What is audited, of what the structure shows its auditors; of the versions, those that the audited diagnosis has.

--changeset jalon:auditor-evidence-library-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence AS
SELECT * FROM network.evidence
WHERE id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback SELECT 1;

--changeset jalon:auditor-evidence-library-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_link AS
SELECT * FROM network.evidence_link
WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY')))
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS');
--rollback SELECT 1;

--changeset jalon:auditor-evidence-library-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback SELECT 1;

--changeset jalon:auditor-evidence-library-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_version AS
SELECT * FROM network.evidence_version
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND (evidence_id, number) IN (SELECT evidence_id, version_number FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback DROP VIEW evidence_version;
