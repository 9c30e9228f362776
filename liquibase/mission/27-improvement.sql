--liquibase formatted sql

--changeset jalon:mission-improvement-2
-- With the columns that the table has now.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW improvement_action AS
SELECT * FROM network.improvement_action
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback empty
