--liquibase formatted sql

--changeset jalon:site-1
CREATE TABLE site (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    name VARCHAR(100) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    street VARCHAR(200),
    postal_code CHAR(5),
    commune VARCHAR(100),
    phone VARCHAR(20),
    directions VARCHAR(300) COMMENT 'how to come, told with each appointment',
    closed BOOLEAN NOT NULL COMMENT 'for good: no more appointment there',
    PRIMARY KEY (id),
    UNIQUE KEY site_name (name)
) ENGINE = InnoDB;
--rollback DROP TABLE site;

--changeset jalon:site-2
CREATE TABLE opening (
    id BIGINT NOT NULL,
    site_id BIGINT NOT NULL,
    weekday VARCHAR(9) NOT NULL,
    recurrence VARCHAR(12) NOT NULL COMMENT 'which of these days',
    opens_at TIME NOT NULL COMMENT 'in the time zone of the structure',
    closes_at TIME NOT NULL COMMENT 'in the time zone of the structure',
    PRIMARY KEY (id),
    UNIQUE KEY opening_once (site_id, weekday, recurrence, opens_at),
    CONSTRAINT opening_of_site FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE = InnoDB;
--rollback DROP TABLE opening;

--changeset jalon:site-3
CREATE TABLE closure (
    id BIGINT NOT NULL,
    site_id BIGINT COMMENT 'NULL: the whole mission',
    from_day DATE NOT NULL,
    until_day DATE NOT NULL COMMENT 'included',
    reason VARCHAR(100) NOT NULL,
    PRIMARY KEY (id),
    KEY closure_day (until_day, from_day),
    CONSTRAINT closure_of_site FOREIGN KEY (site_id) REFERENCES site (id)
) ENGINE = InnoDB;
--rollback DROP TABLE closure;
