--liquibase formatted sql

-- What an auditor reads follows the state of the audit; what an auditor writes, more closely still: the views whose names end
-- in _entry hold the rows that may be written in that state, and MariaDB refuses any other.

--changeset jalon:auditor-rights-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_document AS
SELECT * FROM network.audit_document
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW audit_document;

--changeset jalon:auditor-rights-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW visit_plan AS
SELECT * FROM network.visit_plan
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW visit_plan;

--changeset jalon:auditor-rights-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW visit_slot AS
SELECT * FROM network.visit_slot
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW visit_slot;

--changeset jalon:auditor-rights-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_request AS
SELECT * FROM network.evidence_request
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW evidence_request;

--changeset jalon:auditor-rights-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW requested_evidence AS
SELECT * FROM network.requested_evidence
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW requested_evidence;

--changeset jalon:auditor-rights-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_score AS
SELECT * FROM network.frozen_score
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW frozen_score;

--changeset jalon:auditor-rights-7
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS
SELECT * FROM network.finding
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW finding;

--changeset jalon:auditor-rights-8
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_evidence AS
SELECT * FROM network.finding_evidence
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW finding_evidence;

--changeset jalon:auditor-rights-9
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_answer AS
SELECT * FROM network.finding_answer
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW finding_answer;

--changeset jalon:auditor-rights-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reply_extension AS
SELECT * FROM network.reply_extension
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW reply_extension;

--changeset jalon:auditor-rights-11
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_report AS
SELECT * FROM network.audit_report
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW audit_report;

--changeset jalon:auditor-rights-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_signature AS
SELECT * FROM network.report_signature
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW report_signature;

--changeset jalon:auditor-rights-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_news AS
SELECT * FROM network.audit_news
WHERE audience = 'AUDITORS' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_news;

--changeset jalon:auditor-rights-14
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_news_entry AS
SELECT * FROM network.audit_news
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW audit_news_entry;

--changeset jalon:auditor-rights-15
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_mail_receiver AS
SELECT m.audit_id, a.id AS account_id, a.mail
FROM network.audit_auditor m JOIN network.account a ON a.id = m.account_id
WHERE a.state = 'ACTIVE';
--rollback DROP VIEW audit_mail_receiver;

--changeset jalon:auditor-rights-16
CREATE OR REPLACE SQL SECURITY DEFINER VIEW visit_plan_entry AS
SELECT * FROM network.visit_plan
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW visit_plan_entry;

--changeset jalon:auditor-rights-17
CREATE OR REPLACE SQL SECURITY DEFINER VIEW visit_slot_entry AS
SELECT * FROM network.visit_slot
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW visit_slot_entry;

--changeset jalon:auditor-rights-18
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_request_entry AS
SELECT * FROM network.evidence_request
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW evidence_request_entry;

--changeset jalon:auditor-rights-19
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_entry AS
SELECT * FROM network.finding
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('ON_SITE', 'REVIEW')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW finding_entry;

--changeset jalon:auditor-rights-20
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_evidence_entry AS
SELECT * FROM network.finding_evidence
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('ON_SITE', 'REVIEW')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW finding_evidence_entry;

--changeset jalon:auditor-rights-21
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_score_entry AS
SELECT * FROM network.audit_score
WHERE (voice <> 'AGREED' AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('ON_SITE', 'REVIEW')))
    OR (voice = 'AGREED' AND audit_id IN (SELECT id FROM network.audit
        WHERE state IN ('ON_SITE', 'REVIEW', 'REPORT') AND scores_frozen_at IS NULL)) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_score_entry;

--changeset jalon:auditor-rights-22
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_score_entry AS
SELECT * FROM network.frozen_score
WHERE (moment = 'FINDINGS' AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('ON_SITE', 'REVIEW')))
    OR (moment = 'REPORT' AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPORT'))) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW frozen_score_entry;

--changeset jalon:auditor-rights-23
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_answer_entry AS
SELECT * FROM network.finding_answer
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPLY', 'REPORT')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW finding_answer_entry;

--changeset jalon:auditor-rights-24
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_report_entry AS
SELECT * FROM network.audit_report
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPORT')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_report_entry;

--changeset jalon:auditor-rights-25
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_signature_entry AS
SELECT * FROM network.report_signature
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPORT')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW report_signature_entry;

--changeset jalon:auditor-rights-26
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence AS
SELECT * FROM network.evidence
WHERE id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND (id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
        (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
        (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))))
        OR id IN (SELECT evidence_id FROM network.requested_evidence WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))));
--rollback DROP VIEW shared_evidence;

--changeset jalon:auditor-rights-27
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_evidence_version AS
SELECT * FROM network.evidence_version
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND ((evidence_id, number) IN (SELECT evidence_id, version_number FROM network.evidence_link WHERE score_id IN
        (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
        (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))))
        OR (evidence_id, number) IN (SELECT evidence_id, version_number FROM network.requested_evidence WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))));
--rollback DROP VIEW shared_evidence_version;

--changeset jalon:auditor-rights-28
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS')
    AND (evidence_id IN (SELECT evidence_id FROM network.evidence_link WHERE score_id IN
        (SELECT id FROM network.criterion_score WHERE diagnosis_id IN
        (SELECT self_diagnosis_id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))))
        OR evidence_id IN (SELECT evidence_id FROM network.requested_evidence WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'))));
--rollback DROP VIEW shared_frozen_indicator;
