--liquibase formatted sql

-- A structure's own rows of what hangs on its diagnoses: missions, associations and the union alike.
--changeset jalon:shared-diagnosis-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW score_assignment AS
SELECT * FROM network.score_assignment
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW score_assignment;

--changeset jalon:shared-diagnosis-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW score_comment AS
SELECT * FROM network.score_comment
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW score_comment;

--changeset jalon:shared-diagnosis-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW comment_mention AS
SELECT * FROM network.comment_mention
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW comment_mention;

--changeset jalon:shared-diagnosis-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW diagnosis_seal AS
SELECT * FROM network.diagnosis_seal
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW diagnosis_seal;

--changeset jalon:shared-diagnosis-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW axis_result AS
SELECT * FROM network.axis_result
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW axis_result;

-- The median of the other structures that signed on the same reference the same year, from five of them on: no name, no
-- number of one structure. A reference is made for one kind of structure, so those who share it are comparable.
--changeset jalon:shared-diagnosis-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW axis_median AS
SELECT m.reference_id, m.year, m.axis_code, m.median, m.structures FROM (
    SELECT DISTINCT reference_id, year, axis_code,
        MEDIAN(mean) OVER (PARTITION BY reference_id, year, axis_code) AS median,
        COUNT(*) OVER (PARTITION BY reference_id, year, axis_code) AS structures
    FROM network.axis_result WHERE structure_code <> '${structure.code}') m
WHERE m.structures >= 5;
--rollback DROP VIEW axis_median;
