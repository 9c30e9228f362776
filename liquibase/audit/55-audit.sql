--liquibase formatted sql

-- An auditor's rights follow the state of the audit, here as in the code: before it is opened and once it is closed or
-- cancelled, there is nothing to read; findings and scores are written only while the structure is examined.

-- Without a check: the last step of an audit leads out of the view.
--changeset jalon:auditor-audit-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS
SELECT * FROM network.audit
WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT');
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS SELECT * FROM network.audit;

--changeset jalon:auditor-audit-11
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_auditor AS
SELECT * FROM network.audit_auditor
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_auditor AS SELECT * FROM network.audit_auditor;

--changeset jalon:auditor-audit-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS
SELECT * FROM network.finding
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS SELECT * FROM network.finding;

--changeset jalon:auditor-audit-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_reply AS
SELECT * FROM network.finding_reply
WHERE finding_id IN (SELECT id FROM network.finding WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT')));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_reply AS SELECT * FROM network.finding_reply;

--changeset jalon:auditor-audit-14
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_score AS
SELECT * FROM network.audit_score
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW audit_score;

--changeset jalon:auditor-audit-15
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_self_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE id IN (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_self_diagnosis AS SELECT * FROM network.self_diagnosis;

--changeset jalon:auditor-audit-16
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_criterion_score AS
SELECT * FROM network.criterion_score
WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_criterion_score AS SELECT * FROM network.criterion_score;

--changeset jalon:auditor-audit-17
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence AS
SELECT * FROM network.evidence
WHERE id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence AS SELECT * FROM network.evidence;

--changeset jalon:auditor-audit-18
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_link AS
SELECT * FROM network.evidence_link
WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT')))
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS');
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_link AS SELECT * FROM network.evidence_link;

--changeset jalon:auditor-audit-19
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_version AS
SELECT * FROM network.evidence_version
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND (evidence_id, number) IN (SELECT evidence_id, version_number FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_version AS SELECT * FROM network.evidence_version;

--changeset jalon:auditor-audit-20
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_frozen_indicator AS SELECT * FROM network.frozen_indicator;

--changeset jalon:auditor-audit-21
CREATE OR REPLACE SQL SECURITY DEFINER VIEW case_sample AS
SELECT * FROM network.case_sample
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW case_sample AS SELECT * FROM network.case_sample;

--changeset jalon:auditor-audit-22
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sample_opening AS
SELECT * FROM network.sample_opening
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))));
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW sample_opening AS SELECT * FROM network.sample_opening;

--changeset jalon:auditor-audit-23
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_case AS
SELECT * FROM network.sampled_case
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS' AND review <> 'WITHDRAWN')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))))
    AND evidence_id IN (SELECT evidence_id FROM network.sample_opening WHERE closed_at IS NULL AND open_until >= CURRENT_DATE);
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_case AS SELECT * FROM network.sampled_case;

--changeset jalon:auditor-audit-24
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_line AS
SELECT * FROM network.sampled_line
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS' AND review <> 'WITHDRAWN')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))))
    AND evidence_id IN (SELECT evidence_id FROM network.sample_opening WHERE closed_at IS NULL AND open_until >= CURRENT_DATE);
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW sampled_line AS SELECT * FROM network.sampled_line;
