--liquibase formatted sql

--changeset jalon:union-label-life-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label AS
SELECT * FROM network.label;
--rollback DROP VIEW label;

--changeset jalon:union-label-life-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label_event AS
SELECT * FROM network.label_event;
--rollback DROP VIEW label_event;

--changeset jalon:union-label-life-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label_condition AS
SELECT * FROM network.label_condition;
--rollback DROP VIEW label_condition;

--changeset jalon:union-label-life-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW condition_evidence AS
SELECT * FROM network.condition_evidence;
--rollback DROP VIEW condition_evidence;

--changeset jalon:union-label-life-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label_follow_up AS
SELECT * FROM network.label_follow_up;
--rollback DROP VIEW label_follow_up;

--changeset jalon:union-label-life-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW label_alert AS
SELECT * FROM network.label_alert;
--rollback DROP VIEW label_alert;
