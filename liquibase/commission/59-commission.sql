--liquibase formatted sql

-- What the members of the commission see: agendas that were sent, and their files until the minutes are signed.

--changeset jalon:commission-window-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW colleague AS
SELECT a.id AS account_id, a.name, a.mail, GROUP_CONCAT(m.role ORDER BY m.role) AS roles
FROM network.account a JOIN network.membership m ON m.account_id = a.id
WHERE m.role = 'COMMISSION_MEMBER'
GROUP BY a.id, a.name, a.mail;
--rollback DROP VIEW colleague;

--changeset jalon:commission-window-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW commission_member AS
SELECT * FROM network.commission_member;
--rollback DROP VIEW commission_member;

--changeset jalon:commission-window-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW commission_session AS
SELECT * FROM network.commission_session
WHERE state <> 'PLANNED';
--rollback DROP VIEW commission_session;

--changeset jalon:commission-window-4
-- The one thing that a member writes of a session: the president's signature under its minutes.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW minutes_desk AS
SELECT * FROM network.commission_session
WHERE state IN ('CLOSED', 'SIGNED') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW minutes_desk;

--changeset jalon:commission-window-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW agenda_item AS
SELECT * FROM network.agenda_item
WHERE session_id IN (SELECT id FROM network.commission_session WHERE state NOT IN ('PLANNED', 'CANCELLED'));
--rollback DROP VIEW agenda_item;

--changeset jalon:commission-window-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW session_attendance AS
SELECT * FROM network.session_attendance;
--rollback DROP VIEW session_attendance;

--changeset jalon:commission-window-7
-- A recusal is added, and never taken back.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW item_recusal AS
SELECT * FROM network.item_recusal
WHERE item_id IN (SELECT i.id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state NOT IN ('PLANNED', 'CANCELLED')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW item_recusal;

--changeset jalon:commission-window-8
CREATE OR REPLACE SQL SECURITY DEFINER VIEW item_debate AS
SELECT * FROM network.item_debate
WHERE item_id IN (SELECT i.id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state IN ('OPEN', 'CLOSED'));
--rollback DROP VIEW item_debate;

--changeset jalon:commission-window-9
CREATE OR REPLACE SQL SECURITY DEFINER VIEW item_vote AS
SELECT * FROM network.item_vote;
--rollback DROP VIEW item_vote;

--changeset jalon:commission-window-10
-- A vote is open, its member is there and not recused: whoever writes, MariaDB takes no other.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW voting_desk AS
SELECT v.item_id, v.member_id, v.choice FROM network.item_vote v
WHERE v.item_id IN (SELECT id FROM network.agenda_item WHERE state = 'VOTING')
    AND NOT EXISTS (SELECT 1 FROM network.item_recusal r WHERE r.item_id = v.item_id AND r.member_id = v.member_id)
    AND EXISTS (SELECT 1 FROM network.session_attendance a JOIN network.agenda_item i ON i.session_id = a.session_id
        WHERE i.id = v.item_id AND a.member_id = v.member_id AND a.presence = 'PRESENT')
WITH CASCADED CHECK OPTION;
--rollback DROP VIEW voting_desk;

--changeset jalon:commission-window-11
-- To put a ballot in, never to look.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW ballot_box AS
SELECT * FROM network.item_ballot
WHERE item_id IN (SELECT id FROM network.agenda_item WHERE state = 'VOTING' AND secret) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW ballot_box;

--changeset jalon:commission-window-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW commission_decision AS
SELECT * FROM network.commission_decision
WHERE audit_id IN (SELECT i.audit_id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state NOT IN ('PLANNED', 'CANCELLED'));
--rollback DROP VIEW commission_decision;

--changeset jalon:commission-window-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label_condition AS
SELECT * FROM network.label_condition;
--rollback DROP VIEW label_condition;

--changeset jalon:commission-window-14
CREATE OR REPLACE SQL SECURITY DEFINER VIEW appeal AS
SELECT * FROM network.appeal
WHERE id IN (SELECT i.appeal_id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW appeal;

--changeset jalon:commission-window-15
CREATE OR REPLACE SQL SECURITY DEFINER VIEW appeal_document AS
SELECT * FROM network.appeal_document
WHERE appeal_id IN (SELECT i.appeal_id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW appeal_document;

--changeset jalon:commission-window-16
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit AS
SELECT * FROM network.audit
WHERE id IN (SELECT i.audit_id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW audit;

--changeset jalon:commission-window-17
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_auditor AS
SELECT * FROM network.audit_auditor
WHERE audit_id IN (SELECT i.audit_id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW audit_auditor;

--changeset jalon:commission-window-18
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding AS
SELECT * FROM network.finding
WHERE audit_id IN (SELECT i.audit_id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW finding;

--changeset jalon:commission-window-19
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finding_reply AS
SELECT * FROM network.finding_reply
WHERE finding_id IN (SELECT f.id FROM network.finding f JOIN network.agenda_item i ON i.audit_id = f.audit_id
    JOIN network.commission_session s ON s.id = i.session_id WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW finding_reply;

--changeset jalon:commission-window-20
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_self_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE id IN (SELECT a.self_diagnosis_id FROM network.audit a JOIN network.agenda_item i ON i.audit_id = a.id
    JOIN network.commission_session s ON s.id = i.session_id WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW shared_self_diagnosis;

--changeset jalon:commission-window-21
CREATE OR REPLACE SQL SECURITY DEFINER VIEW shared_criterion_score AS
SELECT * FROM network.criterion_score
WHERE diagnosis_id IN (SELECT a.self_diagnosis_id FROM network.audit a JOIN network.agenda_item i ON i.audit_id = a.id
    JOIN network.commission_session s ON s.id = i.session_id WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW shared_criterion_score;

--changeset jalon:commission-window-22
-- What both auditors agreed on; what each of them scored before is theirs.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW audit_score AS
SELECT * FROM network.audit_score
WHERE voice = 'AGREED' AND audit_id IN (SELECT i.audit_id FROM network.agenda_item i
    JOIN network.commission_session s ON s.id = i.session_id WHERE s.state IN ('CONVENED', 'OPEN', 'CLOSED'));
--rollback DROP VIEW audit_score;
