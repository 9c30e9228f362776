--liquibase formatted sql

-- The rows of the structure itself: an association and the union assess themselves as a mission does.

--changeset jalon:own-quality-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW self_diagnosis AS
SELECT * FROM network.self_diagnosis
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback SELECT 1;

--changeset jalon:own-quality-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW criterion_score AS
SELECT * FROM network.criterion_score
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback SELECT 1;

--changeset jalon:own-quality-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW improvement_action AS
SELECT * FROM network.improvement_action
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback SELECT 1;
