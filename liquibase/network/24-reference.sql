--liquibase formatted sql

--changeset jalon:reference-3
-- A reference of any depth, from any source, with its life: drafted, published, withdrawn.
ALTER TABLE quality_reference
    MODIFY COLUMN code VARCHAR(120) NOT NULL,
    MODIFY COLUMN version VARCHAR(40) NOT NULL,
    MODIFY COLUMN title VARCHAR(500) NOT NULL,
    CHANGE COLUMN structure_kind kinds VARCHAR(60) NOT NULL COMMENT 'MISSION, ASSOCIATION, NATIONAL_UNION, parted by commas',
    MODIFY COLUMN notice TEXT NULL,
    MODIFY COLUMN published_at DATETIME(6) NULL,
    ADD COLUMN description TEXT NULL,
    ADD COLUMN state VARCHAR(12) NOT NULL DEFAULT 'PUBLISHED' CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    ADD COLUMN locale VARCHAR(20) NOT NULL DEFAULT 'fr',
    ADD COLUMN copyright TEXT NULL,
    ADD COLUMN node_groups JSON NOT NULL DEFAULT '[]',
    ADD COLUMN kept JSON NOT NULL DEFAULT '{}' COMMENT 'what its file said and nothing here understands',
    ADD COLUMN source_format VARCHAR(12) NULL,
    ADD COLUMN previous_id BIGINT NULL COMMENT 'the version it was drafted from',
    ADD COLUMN nodes INT NOT NULL DEFAULT 0,
    ADD COLUMN criteria INT NOT NULL DEFAULT 0,
    ADD COLUMN created_by_name VARCHAR(160) NULL,
    ADD COLUMN created_at DATETIME(6) NULL,
    ADD COLUMN withdrawn_at DATETIME(6) NULL,
    ADD COLUMN row_version INT NOT NULL DEFAULT 0;
--rollback ALTER TABLE quality_reference CHANGE COLUMN kinds structure_kind VARCHAR(60) NOT NULL, DROP COLUMN description, DROP COLUMN state, DROP COLUMN locale, DROP COLUMN copyright, DROP COLUMN node_groups, DROP COLUMN kept, DROP COLUMN source_format, DROP COLUMN previous_id, DROP COLUMN nodes, DROP COLUMN criteria, DROP COLUMN created_by_name, DROP COLUMN created_at, DROP COLUMN withdrawn_at, DROP COLUMN row_version;

--changeset jalon:reference-4
ALTER TABLE quality_reference ADD CONSTRAINT reference_previous FOREIGN KEY (previous_id) REFERENCES quality_reference (id);
--rollback ALTER TABLE quality_reference DROP FOREIGN KEY reference_previous;

--changeset jalon:reference-5
ALTER TABLE reference_node
    MODIFY COLUMN kind VARCHAR(40) NULL COMMENT 'the name of its level, as the reference calls it',
    MODIFY COLUMN code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    MODIFY COLUMN title VARCHAR(500) NULL,
    MODIFY COLUMN text MEDIUMTEXT NULL,
    ADD COLUMN assessable BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN tree_rank INT NOT NULL DEFAULT 0 COMMENT 'its place in the whole tree, each node before those below it';
--rollback ALTER TABLE reference_node DROP COLUMN assessable, DROP COLUMN tree_rank;

--changeset jalon:reference-6
UPDATE reference_node SET assessable = kind = 'CRITERION',
    kind = CASE kind WHEN 'AXIS' THEN 'Axe' WHEN 'CRITERION' THEN 'Critère' ELSE 'Exigence' END
WHERE kind IN ('AXIS', 'CRITERION', 'REQUIREMENT');
--rollback UPDATE reference_node SET kind = CASE kind WHEN 'Axe' THEN 'AXIS' WHEN 'Critère' THEN 'CRITERION' ELSE 'REQUIREMENT' END;

--changeset jalon:reference-7
UPDATE reference_node n JOIN (
    WITH RECURSIVE tree AS (
        SELECT id, reference_id, CAST(LPAD(position, 5, '0') AS CHAR(400)) AS path FROM reference_node WHERE parent_id IS NULL
        UNION ALL
        SELECT c.id, c.reference_id, CONCAT(t.path, '.', LPAD(c.position, 5, '0')) FROM reference_node c JOIN tree t ON t.id = c.parent_id
    )
    SELECT id, ROW_NUMBER() OVER (PARTITION BY reference_id ORDER BY path) AS place FROM tree
) placed ON placed.id = n.id
SET n.tree_rank = placed.place;
--rollback SELECT 1;

--changeset jalon:reference-8
UPDATE quality_reference r SET
    r.nodes = (SELECT COUNT(*) FROM reference_node n WHERE n.reference_id = r.id),
    r.criteria = (SELECT COUNT(*) FROM reference_node n WHERE n.reference_id = r.id AND n.assessable);
--rollback SELECT 1;
