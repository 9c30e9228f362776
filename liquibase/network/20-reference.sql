--liquibase formatted sql

--changeset jalon:reference-1
CREATE TABLE quality_reference (
    id BIGINT NOT NULL PRIMARY KEY,
    code VARCHAR(40) NOT NULL,
    version VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    structure_kind VARCHAR(20) NOT NULL,
    illustrative BOOLEAN NOT NULL,
    notice VARCHAR(1000) NULL,
    scale JSON NOT NULL,
    content_hash CHAR(64) NOT NULL,
    published_at DATETIME(6) NOT NULL,
    CONSTRAINT quality_reference_version UNIQUE (code, version)
) ENGINE = InnoDB;

--changeset jalon:reference-2
CREATE TABLE reference_node (
    id BIGINT NOT NULL PRIMARY KEY,
    reference_id BIGINT NOT NULL,
    parent_id BIGINT NULL,
    position INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    code VARCHAR(20) NOT NULL,
    title VARCHAR(300) NULL,
    text TEXT NULL,
    weight INT NOT NULL,
    blocking BOOLEAN NOT NULL,
    details JSON NOT NULL,
    CONSTRAINT reference_node_code UNIQUE (reference_id, code),
    CONSTRAINT reference_node_reference FOREIGN KEY (reference_id) REFERENCES quality_reference (id),
    CONSTRAINT reference_node_parent FOREIGN KEY (parent_id) REFERENCES reference_node (id)
) ENGINE = InnoDB;
