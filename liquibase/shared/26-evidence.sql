--liquibase formatted sql

-- A structure's own evidence, with its versions.

--changeset jalon:own-evidence-library-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence AS
SELECT * FROM network.evidence
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback SELECT 1;

--changeset jalon:own-evidence-library-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_link AS
SELECT * FROM network.evidence_link
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback SELECT 1;

--changeset jalon:own-evidence-library-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback SELECT 1;

--changeset jalon:own-evidence-library-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_version AS
SELECT * FROM network.evidence_version
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW evidence_version;
