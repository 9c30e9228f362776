--liquibase formatted sql

-- A version of a report is what it says: PDF and Word are printed of it. Both auditors sign each the same version; a version
-- that follows takes signatures of its own.

--changeset jalon:audit-report-2
ALTER TABLE audit_report
    DROP COLUMN pdf_hash,
    DROP COLUMN word_hash,
    ADD COLUMN content LONGTEXT NOT NULL COMMENT 'what it says, as canonical JSON' AFTER conclusion;
--rollback ALTER TABLE audit_report DROP COLUMN content, ADD COLUMN pdf_hash CHAR(64) NOT NULL, ADD COLUMN word_hash CHAR(64) NOT NULL;

--changeset jalon:report-signature-2
ALTER TABLE report_signature
    ADD INDEX report_signature_of_audit (audit_id, structure_code),
    DROP CONSTRAINT report_signature_once,
    ADD CONSTRAINT report_signature_once UNIQUE (report_id, kind),
    ADD CONSTRAINT report_signature_by_one UNIQUE (report_id, account_id),
    ADD CONSTRAINT report_signature_auditor FOREIGN KEY (audit_id, account_id) REFERENCES audit_auditor (audit_id, account_id);
--rollback ALTER TABLE report_signature DROP FOREIGN KEY report_signature_auditor, DROP CONSTRAINT report_signature_by_one, DROP CONSTRAINT report_signature_once, ADD CONSTRAINT report_signature_once UNIQUE (audit_id, kind), DROP INDEX report_signature_of_audit;
