--liquibase formatted sql

--changeset jalon:union-evidence-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence AS
SELECT * FROM network.evidence;

--changeset jalon:union-evidence-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evidence_link AS
SELECT * FROM network.evidence_link;

--changeset jalon:union-evidence-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW frozen_indicator AS
SELECT * FROM network.frozen_indicator;
