--liquibase formatted sql

-- Members read the signed report of a file that is before them, and what became of its findings.

--changeset jalon:commission-report-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_report AS
SELECT * FROM network.audit_report
WHERE audit_id IN (SELECT i.audit_id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'))
    AND audit_id IN (SELECT id FROM network.audit WHERE state = 'CLOSED');
--rollback DROP VIEW audit_report;

--changeset jalon:commission-report-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW report_signature AS
SELECT * FROM network.report_signature
WHERE audit_id IN (SELECT i.audit_id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'))
    AND audit_id IN (SELECT id FROM network.audit WHERE state = 'CLOSED');
--rollback DROP VIEW report_signature;

--changeset jalon:commission-report-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_answer AS
SELECT * FROM network.finding_answer
WHERE audit_id IN (SELECT i.audit_id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW finding_answer;
