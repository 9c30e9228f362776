--liquibase formatted sql

-- The label office never sees an answer. It reads means by auditor, of five answers at least and of a multiple of five: with
-- one more answer at a time, the difference of two means would tell what the last one said. Of comments it reads the text
-- alone; beside an auditor's name, only those that count in the means.

--changeset jalon:union-feedback-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_feedback AS
SELECT told.account_id, w.question_id, q.questionnaire, q.position, q.text_fr, q.text_en,
    COUNT(*) AS answers, ROUND(AVG(w.mark), 1) AS mean
FROM (SELECT m.account_id, f.id,
        ROW_NUMBER() OVER (PARTITION BY m.account_id ORDER BY f.answered_at, f.id) AS turn,
        COUNT(*) OVER (PARTITION BY m.account_id) AS given
    FROM network.audit_feedback f JOIN network.audit_auditor m ON m.audit_id = f.audit_id) told
JOIN network.feedback_answer w ON w.feedback_id = told.id
JOIN network.feedback_question q ON q.id = w.question_id
WHERE told.turn <= told.given DIV 5 * 5
GROUP BY told.account_id, w.question_id, q.questionnaire, q.position, q.text_fr, q.text_en
HAVING COUNT(*) >= 5;
--rollback DROP VIEW auditor_feedback;

--changeset jalon:union-feedback-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_comment AS
SELECT told.account_id, told.comment
FROM (SELECT m.account_id, f.comment,
        ROW_NUMBER() OVER (PARTITION BY m.account_id ORDER BY f.answered_at, f.id) AS turn,
        COUNT(*) OVER (PARTITION BY m.account_id) AS given
    FROM network.audit_feedback f JOIN network.audit_auditor m ON m.audit_id = f.audit_id) told
WHERE told.turn <= told.given DIV 5 * 5 AND told.comment IS NOT NULL;
--rollback DROP VIEW auditor_comment;

--changeset jalon:union-feedback-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW feedback_comment AS
SELECT comment FROM network.audit_feedback WHERE comment IS NOT NULL;
--rollback DROP VIEW feedback_comment;
