--liquibase formatted sql

-- The audited structure asks, answers and reads what was sent to it; of its audits, it writes what a request is made of.

--changeset jalon:mission-audit-rights-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_request AS
SELECT id, structure_code, self_diagnosis_id, kind, state, wished_from, wished_until, requested_on, version FROM network.audit
WHERE structure_code = '${structure.code}'
    AND state IN ('PROGRAMMED', 'REQUESTED') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_request;

--changeset jalon:mission-audit-rights-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_document AS
SELECT * FROM network.audit_document
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_document;

--changeset jalon:mission-audit-rights-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_news AS
SELECT * FROM network.audit_news
WHERE structure_code = '${structure.code}' AND audience = 'STRUCTURE' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_news;

--changeset jalon:mission-audit-rights-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_news_entry AS
SELECT * FROM network.audit_news
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_news_entry;

--changeset jalon:mission-audit-rights-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW visit_plan AS
SELECT * FROM network.visit_plan
WHERE structure_code = '${structure.code}'
    AND state <> 'DRAFT' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW visit_plan;

--changeset jalon:mission-audit-rights-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW visit_slot AS
SELECT * FROM network.visit_slot
WHERE structure_code = '${structure.code}'
    AND audit_id IN (SELECT audit_id FROM network.visit_plan WHERE state <> 'DRAFT');
--rollback DROP VIEW visit_slot;

--changeset jalon:mission-audit-rights-7
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_request AS
SELECT * FROM network.evidence_request
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW evidence_request;

--changeset jalon:mission-audit-rights-8
CREATE OR REPLACE SQL SECURITY DEFINER VIEW requested_evidence AS
SELECT * FROM network.requested_evidence
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW requested_evidence;

--changeset jalon:mission-audit-rights-9
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_score AS
SELECT * FROM network.frozen_score
WHERE structure_code = '${structure.code}'
    AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('CLOSED'));
--rollback DROP VIEW frozen_score;

--changeset jalon:mission-audit-rights-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS
SELECT * FROM network.finding
WHERE structure_code = '${structure.code}'
    AND withdrawn_at IS NULL
    AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPLY', 'REPORT', 'CLOSED'));
--rollback DROP VIEW finding;

--changeset jalon:mission-audit-rights-11
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_evidence AS
SELECT * FROM network.finding_evidence
WHERE structure_code = '${structure.code}'
    AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPLY', 'REPORT', 'CLOSED'));
--rollback DROP VIEW finding_evidence;

--changeset jalon:mission-audit-rights-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_answer AS
SELECT * FROM network.finding_answer
WHERE structure_code = '${structure.code}'
    AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('CLOSED'));
--rollback DROP VIEW finding_answer;

--changeset jalon:mission-audit-rights-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reply_extension AS
SELECT * FROM network.reply_extension
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW reply_extension;

--changeset jalon:mission-audit-rights-14
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_report AS
SELECT * FROM network.audit_report
WHERE structure_code = '${structure.code}'
    AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('CLOSED'));
--rollback DROP VIEW audit_report;

--changeset jalon:mission-audit-rights-15
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_signature AS
SELECT * FROM network.report_signature
WHERE structure_code = '${structure.code}'
    AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('CLOSED'));
--rollback DROP VIEW report_signature;
