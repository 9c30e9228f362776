--liquibase formatted sql

-- The label office and the commission read all of an audit; a longer time to reply is the label office's to grant.

--changeset jalon:union-audit-rights-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_document AS
SELECT * FROM network.audit_document;
--rollback DROP VIEW audit_document;

--changeset jalon:union-audit-rights-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_news AS
SELECT * FROM network.audit_news;
--rollback DROP VIEW audit_news;

--changeset jalon:union-audit-rights-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW visit_plan AS
SELECT * FROM network.visit_plan;
--rollback DROP VIEW visit_plan;

--changeset jalon:union-audit-rights-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW visit_slot AS
SELECT * FROM network.visit_slot;
--rollback DROP VIEW visit_slot;

--changeset jalon:union-audit-rights-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_request AS
SELECT * FROM network.evidence_request;
--rollback DROP VIEW evidence_request;

--changeset jalon:union-audit-rights-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW requested_evidence AS
SELECT * FROM network.requested_evidence;
--rollback DROP VIEW requested_evidence;

--changeset jalon:union-audit-rights-7
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_score AS
SELECT * FROM network.frozen_score;
--rollback DROP VIEW frozen_score;

--changeset jalon:union-audit-rights-8
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS
SELECT * FROM network.finding;
--rollback DROP VIEW finding;

--changeset jalon:union-audit-rights-9
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_evidence AS
SELECT * FROM network.finding_evidence;
--rollback DROP VIEW finding_evidence;

--changeset jalon:union-audit-rights-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_answer AS
SELECT * FROM network.finding_answer;
--rollback DROP VIEW finding_answer;

--changeset jalon:union-audit-rights-11
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reply_extension AS
SELECT * FROM network.reply_extension;
--rollback DROP VIEW reply_extension;

--changeset jalon:union-audit-rights-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_report AS
SELECT * FROM network.audit_report;
--rollback DROP VIEW audit_report;

--changeset jalon:union-audit-rights-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_signature AS
SELECT * FROM network.report_signature;
--rollback DROP VIEW report_signature;

--changeset jalon:union-audit-rights-14
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_news_entry AS
SELECT * FROM network.audit_news;
--rollback DROP VIEW audit_news_entry;
