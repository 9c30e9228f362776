--liquibase formatted sql

-- Signing is for the last version, each auditor in their own place of the pair; once one signed, no score changes.

--changeset jalon:auditor-report-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_report AS
SELECT * FROM network.audit_report
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('OPENED', 'ON_SITE', 'REVIEW', 'REPLY', 'REPORT'));
--rollback DROP VIEW audit_report;

--changeset jalon:auditor-report-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_report_entry AS
SELECT * FROM network.audit_report
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPORT')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_report_entry;

--changeset jalon:auditor-report-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_signature_entry AS
SELECT * FROM network.report_signature
WHERE audit_id IN (SELECT id FROM network.audit WHERE state IN ('REPORT'))
    AND report_id IN (SELECT r.id FROM network.audit_report r
        WHERE r.number = (SELECT MAX(n.number) FROM network.audit_report n WHERE n.audit_id = r.audit_id))
    AND (audit_id, account_id, kind) IN (SELECT m.audit_id, m.account_id, m.kind FROM network.audit_auditor m)
    WITH CASCADED CHECK OPTION;
--rollback DROP VIEW report_signature_entry;

--changeset jalon:auditor-report-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_score_entry AS
SELECT * FROM network.audit_score
WHERE (voice <> 'AGREED' AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('ON_SITE', 'REVIEW')))
    OR (voice = 'AGREED' AND audit_id IN (SELECT id FROM network.audit
        WHERE state IN ('ON_SITE', 'REVIEW', 'REPORT') AND scores_frozen_at IS NULL)
        AND audit_id NOT IN (SELECT audit_id FROM network.report_signature)) WITH CASCADED CHECK OPTION;
--rollback CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_score_entry AS SELECT * FROM network.audit_score WHERE (voice <> 'AGREED' AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('ON_SITE', 'REVIEW'))) OR (voice = 'AGREED' AND audit_id IN (SELECT id FROM network.audit WHERE state IN ('ON_SITE', 'REVIEW', 'REPORT') AND scores_frozen_at IS NULL)) WITH CASCADED CHECK OPTION;
