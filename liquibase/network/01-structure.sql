--liquibase formatted sql

--changeset jalon:structure-1
CREATE TABLE structure (
    code CHAR(8) NOT NULL PRIMARY KEY,
    kind VARCHAR(16) NOT NULL CHECK (kind IN ('MISSION', 'ASSOCIATION', 'NATIONAL_UNION')),
    name VARCHAR(160) NOT NULL,
    milo_name VARCHAR(120) NULL,
    region_code VARCHAR(2) NULL,
    region_name VARCHAR(60) NULL,
    department VARCHAR(3) NULL,
    town VARCHAR(80) NULL,
    street VARCHAR(200) NULL,
    postal_code VARCHAR(10) NULL,
    phone VARCHAR(30) NULL,
    mail VARCHAR(160) NULL,
    site VARCHAR(200) NULL,
    time_zone VARCHAR(40) NOT NULL DEFAULT 'Europe/Paris',
    association_code CHAR(8) NULL,
    database_name VARCHAR(64) NOT NULL UNIQUE,
    state VARCHAR(16) NOT NULL DEFAULT 'ACTIVE' CHECK (state IN ('ACTIVE', 'SUSPENDED')),
    version INT NOT NULL DEFAULT 1,
    created_at DATETIME(6) NOT NULL,
    KEY structure_region (region_code, kind),
    KEY structure_association (association_code),
    CONSTRAINT structure_association FOREIGN KEY (association_code) REFERENCES structure (code)
) ENGINE = InnoDB;

--changeset jalon:structure-2
CREATE TABLE migrated_database (
    database_name VARCHAR(64) NOT NULL PRIMARY KEY,
    kind VARCHAR(16) NOT NULL,
    checksum CHAR(64) NOT NULL,
    migrated_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;
