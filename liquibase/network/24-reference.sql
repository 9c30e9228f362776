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

--changeset jalon:reference-9
CREATE TABLE node_succession (
    reference_id BIGINT NOT NULL COMMENT 'the newer version',
    from_node_id BIGINT NOT NULL COMMENT 'a criterion of the version before',
    to_node_id BIGINT NOT NULL COMMENT 'a criterion of the newer one that takes over from it',
    PRIMARY KEY (reference_id, from_node_id, to_node_id),
    CONSTRAINT node_succession_reference FOREIGN KEY (reference_id) REFERENCES quality_reference (id) ON DELETE CASCADE,
    CONSTRAINT node_succession_from FOREIGN KEY (from_node_id) REFERENCES reference_node (id),
    CONSTRAINT node_succession_to FOREIGN KEY (to_node_id) REFERENCES reference_node (id) ON DELETE CASCADE
) ENGINE = InnoDB COMMENT 'Which criterion became which: several are a split, several into one a merge, none dropped or new';
--rollback DROP TABLE node_succession;

--changeset jalon:reference-10
CREATE TABLE reference_migration (
    id BIGINT NOT NULL PRIMARY KEY,
    from_reference_id BIGINT NOT NULL,
    to_reference_id BIGINT NOT NULL,
    state VARCHAR(12) NOT NULL CHECK (state IN ('RUNNING', 'DONE', 'UNDOING', 'UNDONE')),
    started_by_name VARCHAR(160) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    CONSTRAINT reference_migration_from FOREIGN KEY (from_reference_id) REFERENCES quality_reference (id),
    CONSTRAINT reference_migration_to FOREIGN KEY (to_reference_id) REFERENCES quality_reference (id)
) ENGINE = InnoDB COMMENT 'Open diagnoses brought from a version of a reference to the next';
--rollback DROP TABLE reference_migration;

--changeset jalon:reference-11
CREATE TABLE migrated_diagnosis (
    old_diagnosis_id BIGINT NOT NULL PRIMARY KEY,
    new_diagnosis_id BIGINT NOT NULL UNIQUE,
    migration_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    migrated_at DATETIME(6) NOT NULL,
    CONSTRAINT migrated_diagnosis_migration FOREIGN KEY (migration_id) REFERENCES reference_migration (id),
    INDEX migrated_diagnosis_of (migration_id, structure_code)
) ENGINE = InnoDB COMMENT 'A diagnosis and its copy on the newer version; the row goes when the migration is undone';
--rollback DROP TABLE migrated_diagnosis;

--changeset jalon:reference-12
CREATE TABLE score_succession (
    new_score_id BIGINT NOT NULL,
    old_score_id BIGINT NOT NULL,
    new_diagnosis_id BIGINT NOT NULL,
    node_id BIGINT NOT NULL COMMENT 'the criterion of the new score',
    axis_id BIGINT NOT NULL,
    carries BOOLEAN NOT NULL COMMENT 'whether the level carries over; otherwise it is to be scored again',
    leads BOOLEAN NOT NULL COMMENT 'of several old scores, the one whose texts come first',
    home BOOLEAN NOT NULL COMMENT 'of several new scores, the one that takes the actions over',
    PRIMARY KEY (new_score_id, old_score_id),
    INDEX score_succession_diagnosis (new_diagnosis_id),
    INDEX score_succession_old (old_score_id)
) ENGINE = InnoDB COMMENT 'Which score came of which; the rows go when the migration is undone';
--rollback DROP TABLE score_succession;

--changeset jalon:reference-13
CREATE TABLE structure_profile (
    structure_code CHAR(8) NOT NULL PRIMARY KEY,
    plie BOOLEAN NULL,
    qpv BOOLEAN NULL,
    frr BOOLEAN NULL,
    sites INT NULL,
    staff INT NULL,
    young INT NULL,
    updated_by_name VARCHAR(160) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    version INT NOT NULL
) ENGINE = InnoDB COMMENT 'What the rules of references ask of a structure; what nobody said is null';
--rollback DROP TABLE structure_profile;
