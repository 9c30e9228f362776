--liquibase formatted sql

-- References as everybody but the union reads them: a draft is no row of theirs, whatever the query.

--changeset jalon:shared-reference-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW quality_reference AS
SELECT * FROM network.quality_reference WHERE state <> 'DRAFT';
--rollback DROP VIEW quality_reference;

--changeset jalon:shared-reference-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW reference_node AS
SELECT n.* FROM network.reference_node n JOIN network.quality_reference r ON r.id = n.reference_id
WHERE r.state <> 'DRAFT';
--rollback DROP VIEW reference_node;
