--liquibase formatted sql

--changeset jalon:mission-evidence-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence AS
SELECT * FROM network.evidence
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;

--changeset jalon:mission-evidence-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_link AS
SELECT * FROM network.evidence_link
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;

--changeset jalon:mission-evidence-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
