--liquibase formatted sql

-- The union drafts references: it reads them all, and writes drafts through the views of 24-reference.sql.

--changeset jalon:union-reference-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW quality_reference AS
SELECT * FROM network.quality_reference;
--rollback DROP VIEW quality_reference;

--changeset jalon:union-reference-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reference_node AS
SELECT * FROM network.reference_node;
--rollback DROP VIEW reference_node;
