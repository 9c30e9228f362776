--liquibase formatted sql

-- The samples of what is audited; the files themselves only until the day the mission said, and never of evidence that is
-- withdrawn. The union has no such view: auditors read files, those who decide do not.

--changeset jalon:auditor-sample-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW case_sample AS
SELECT * FROM network.case_sample
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback DROP VIEW case_sample;

--changeset jalon:auditor-sample-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sample_opening AS
SELECT * FROM network.sample_opening
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback DROP VIEW sample_opening;

--changeset jalon:auditor-sample-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_case AS
SELECT * FROM network.sampled_case
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS' AND review <> 'WITHDRAWN')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))))
    AND evidence_id IN (SELECT evidence_id FROM network.sample_opening WHERE closed_at IS NULL AND open_until >= CURRENT_DATE);
--rollback DROP VIEW sampled_case;

--changeset jalon:auditor-sample-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_line AS
SELECT * FROM network.sampled_line
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS' AND review <> 'WITHDRAWN')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))))
    AND evidence_id IN (SELECT evidence_id FROM network.sample_opening WHERE closed_at IS NULL AND open_until >= CURRENT_DATE);
--rollback DROP VIEW sampled_line;
