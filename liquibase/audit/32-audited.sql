--liquibase formatted sql

-- An auditor's rights follow the state of the audit: what it shows closes with it.
--changeset jalon:auditor-audited-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW self_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE id IN (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'));
--rollback DROP VIEW self_diagnosis;

--changeset jalon:auditor-audited-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW criterion_score AS
SELECT * FROM network.criterion_score
WHERE diagnosis_id IN (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'));
--rollback DROP VIEW criterion_score;

--changeset jalon:auditor-audited-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_link AS
SELECT * FROM network.evidence_link
WHERE score_id IN (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY')));
--rollback DROP VIEW evidence_link;

--changeset jalon:auditor-audited-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence AS
SELECT * FROM network.evidence
WHERE id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback DROP VIEW evidence;

--changeset jalon:auditor-audited-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
    (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
    (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY'))));
--rollback DROP VIEW frozen_indicator;
