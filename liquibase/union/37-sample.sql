--liquibase formatted sql

-- The union draws no files and is shown none; its own evidence is read with its sample where it is one, and there are none.

--changeset jalon:union-sample-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW case_sample AS
SELECT * FROM network.case_sample
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW case_sample;

--changeset jalon:union-sample-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW sample_opening AS
SELECT * FROM network.sample_opening
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW sample_opening;
