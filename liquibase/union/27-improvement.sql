--liquibase formatted sql

--changeset jalon:union-improvement-2
-- With the columns that the table has now.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW improvement_action AS
SELECT * FROM network.improvement_action;
--rollback empty
