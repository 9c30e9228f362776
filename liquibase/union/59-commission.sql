--liquibase formatted sql

-- The label office prepares the sessions and keeps their papers; it never sees who voted what in secret.

--changeset jalon:union-commission-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW commission_decision AS
SELECT * FROM network.commission_decision;
--rollback DROP VIEW commission_decision;

--changeset jalon:union-commission-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW decision_notice AS
SELECT * FROM network.decision_notice;
--rollback DROP VIEW decision_notice;

--changeset jalon:union-commission-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW commission_member AS
SELECT * FROM network.commission_member;
--rollback DROP VIEW commission_member;

--changeset jalon:union-commission-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW commission_session AS
SELECT * FROM network.commission_session;
--rollback DROP VIEW commission_session;

--changeset jalon:union-commission-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW agenda_item AS
SELECT * FROM network.agenda_item;
--rollback DROP VIEW agenda_item;

--changeset jalon:union-commission-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW session_attendance AS
SELECT * FROM network.session_attendance;
--rollback DROP VIEW session_attendance;

--changeset jalon:union-commission-7
CREATE OR REPLACE SQL SECURITY DEFINER VIEW item_recusal AS
SELECT * FROM network.item_recusal;
--rollback DROP VIEW item_recusal;

--changeset jalon:union-commission-8
CREATE OR REPLACE SQL SECURITY DEFINER VIEW item_debate AS
SELECT * FROM network.item_debate;
--rollback DROP VIEW item_debate;

--changeset jalon:union-commission-9
CREATE OR REPLACE SQL SECURITY DEFINER VIEW item_vote AS
SELECT * FROM network.item_vote;
--rollback DROP VIEW item_vote;

--changeset jalon:union-commission-10
CREATE OR REPLACE SQL SECURITY DEFINER VIEW item_ballot AS
SELECT * FROM network.item_ballot;
--rollback DROP VIEW item_ballot;

--changeset jalon:union-commission-11
CREATE OR REPLACE SQL SECURITY DEFINER VIEW appeal AS
SELECT * FROM network.appeal;
--rollback DROP VIEW appeal;

--changeset jalon:union-commission-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW appeal_document AS
SELECT * FROM network.appeal_document;
--rollback DROP VIEW appeal_document;

-- Once its minutes are signed, nothing of a session changes; nor is it here that they are signed.
--changeset jalon:union-commission-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW session_desk AS
SELECT * FROM network.commission_session
WHERE state <> 'SIGNED' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW session_desk;

--changeset jalon:union-commission-14
CREATE OR REPLACE SQL SECURITY DEFINER VIEW agenda_desk AS
SELECT * FROM network.agenda_item
WHERE session_id IN (SELECT id FROM network.commission_session WHERE state <> 'SIGNED') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW agenda_desk;

--changeset jalon:union-commission-15
CREATE OR REPLACE SQL SECURITY DEFINER VIEW debate_desk AS
SELECT * FROM network.item_debate
WHERE item_id IN (SELECT i.id FROM network.agenda_item i JOIN network.commission_session s ON s.id = i.session_id
    WHERE s.state <> 'SIGNED') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW debate_desk;

--changeset jalon:union-commission-16
CREATE OR REPLACE SQL SECURITY DEFINER VIEW attendance_desk AS
SELECT * FROM network.session_attendance
WHERE session_id IN (SELECT id FROM network.commission_session WHERE state IN ('PLANNED', 'CONVENED', 'OPEN')) WITH CASCADED CHECK OPTION;
--rollback DROP VIEW attendance_desk;
