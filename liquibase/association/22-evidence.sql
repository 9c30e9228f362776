--liquibase formatted sql

--changeset jalon:association-evidence-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence AS
SELECT * FROM network.evidence
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');

--changeset jalon:association-evidence-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_link AS
SELECT * FROM network.evidence_link
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');

--changeset jalon:association-evidence-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}');
