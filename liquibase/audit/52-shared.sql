--liquibase formatted sql

-- What an audit shows is another's: it has the names that it has in associations and the union. The rows are the same.

--changeset jalon:auditor-shared-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_self_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE id IN (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'));
--rollback DROP VIEW shared_self_diagnosis;

--changeset jalon:auditor-shared-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_criterion_score AS
SELECT * FROM network.criterion_score
WHERE diagnosis_id IN (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'));
--rollback DROP VIEW shared_criterion_score;

--changeset jalon:auditor-shared-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence AS
SELECT * FROM network.evidence
WHERE id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback DROP VIEW shared_evidence;

--changeset jalon:auditor-shared-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_link AS
SELECT * FROM network.evidence_link
WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY')))
    AND evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS');
--rollback DROP VIEW shared_evidence_link;

--changeset jalon:auditor-shared-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_version AS
SELECT * FROM network.evidence_version
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND (evidence_id, number) IN (SELECT evidence_id, version_number FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback DROP VIEW shared_evidence_version;

--changeset jalon:auditor-shared-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback DROP VIEW shared_frozen_indicator;

--changeset jalon:auditor-shared-7
-- Auditors have nothing of their own to assess.
DROP VIEW self_diagnosis;
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW self_diagnosis AS SELECT * FROM shared_self_diagnosis;

--changeset jalon:auditor-shared-8
DROP VIEW criterion_score;
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW criterion_score AS SELECT * FROM shared_criterion_score;

--changeset jalon:auditor-shared-9
DROP VIEW evidence;
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence AS SELECT * FROM shared_evidence;

--changeset jalon:auditor-shared-10
DROP VIEW evidence_link;
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_link AS SELECT * FROM shared_evidence_link;

--changeset jalon:auditor-shared-11
DROP VIEW evidence_version;
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_version AS SELECT * FROM shared_evidence_version;

--changeset jalon:auditor-shared-12
DROP VIEW frozen_indicator;
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_indicator AS SELECT * FROM shared_frozen_indicator;
