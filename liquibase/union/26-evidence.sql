--liquibase formatted sql

-- What the missions show their auditors; never what is theirs alone, or their association's.

--changeset jalon:union-evidence-library-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence AS
SELECT * FROM network.evidence
WHERE id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS');
--rollback SELECT 1;

--changeset jalon:union-evidence-library-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_link AS
SELECT * FROM network.evidence_link
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS');
--rollback SELECT 1;

--changeset jalon:union-evidence-library-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_indicator AS
SELECT * FROM network.frozen_indicator
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS');
--rollback SELECT 1;

--changeset jalon:union-evidence-library-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_version AS
SELECT * FROM network.evidence_version
WHERE evidence_id IN (SELECT id FROM network.evidence WHERE confidentiality = 'AUDITORS');
--rollback DROP VIEW evidence_version;
