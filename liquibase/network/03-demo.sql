--liquibase formatted sql

--changeset jalon:demo-1
CREATE TABLE demo_part (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    loaded_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;
