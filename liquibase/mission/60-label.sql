--liquibase formatted sql

--changeset jalon:mission-label-life-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label AS
SELECT * FROM network.label
WHERE structure_code = '${structure.code}';
--rollback SELECT 1;

--changeset jalon:mission-label-life-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label_event AS
SELECT * FROM network.label_event
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW label_event;

--changeset jalon:mission-label-life-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label_condition AS
SELECT * FROM network.label_condition
WHERE structure_code = '${structure.code}' AND decision_id IN (SELECT decision_id FROM network.decision_notice);
--rollback DROP VIEW label_condition;

--changeset jalon:mission-label-life-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW condition_evidence AS
SELECT * FROM network.condition_evidence
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW condition_evidence;

--changeset jalon:mission-label-life-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label_alert AS
SELECT * FROM network.label_alert
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW label_alert;
