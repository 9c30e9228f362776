--liquibase formatted sql

-- A structure sees a decision once it was told of it; of the debates and the votes, nothing ever.

--changeset jalon:mission-commission-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW commission_decision AS
SELECT * FROM network.commission_decision
WHERE structure_code = '${structure.code}' AND id IN (SELECT decision_id FROM network.decision_notice);
--rollback SELECT 1;

--changeset jalon:mission-commission-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW decision_notice AS
SELECT * FROM network.decision_notice
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW decision_notice;

--changeset jalon:mission-commission-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW appeal AS
SELECT * FROM network.appeal
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW appeal;

--changeset jalon:mission-commission-4
-- What is handed in here is filed, against a decision that the structure was told of, within its days (a day more, as the
-- database is not always on the same one).
CREATE OR REPLACE SQL SECURITY DEFINER VIEW appeal_desk AS
SELECT * FROM network.appeal
WHERE structure_code = '${structure.code}' AND state = 'FILED' AND decision_id IN
    (SELECT decision_id FROM network.decision_notice
    WHERE structure_code = '${structure.code}' AND appeal_until + INTERVAL 1 DAY >= CURRENT_DATE)
WITH CASCADED CHECK OPTION;
--rollback DROP VIEW appeal_desk;

--changeset jalon:mission-commission-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW appeal_document AS
SELECT * FROM network.appeal_document
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW appeal_document;
