--liquibase formatted sql

--changeset jalon:zone-1
-- Communes in a zone whose inhabitants have rights of their own, each list with the days from and until which it holds.
CREATE TABLE commune_zone (
    zone VARCHAR(10) NOT NULL,
    commune_code CHAR(5) NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE COMMENT 'included; NULL while it holds',
    source VARCHAR(200) NOT NULL,
    PRIMARY KEY (zone, commune_code, from_day)
) ENGINE = InnoDB;
--rollback DROP TABLE commune_zone;
