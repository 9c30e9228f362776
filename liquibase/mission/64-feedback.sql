--liquibase formatted sql

-- A structure says what it thinks of an audit of its own, once both auditors signed their report.
--changeset jalon:mission-feedback-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_feedback AS
SELECT * FROM network.audit_feedback
WHERE structure_code = '${structure.code}' AND audit_id IN (SELECT id FROM network.audit WHERE state = 'CLOSED')
WITH CASCADED CHECK OPTION;
--rollback DROP VIEW audit_feedback;

--changeset jalon:mission-feedback-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW feedback_answer AS
SELECT * FROM network.feedback_answer
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW feedback_answer;
