--liquibase formatted sql

--changeset jalon:union-improvement-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW improvement_action AS
SELECT * FROM network.improvement_action;
