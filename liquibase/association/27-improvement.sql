--liquibase formatted sql

--changeset jalon:association-improvement-2
-- With the columns that the table has now.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW improvement_action AS
SELECT * FROM network.improvement_action
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
--rollback empty
