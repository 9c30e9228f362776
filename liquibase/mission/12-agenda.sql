--liquibase formatted sql

--changeset jalon:agenda-1
CREATE TABLE appointment (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    young_person_id BIGINT NOT NULL,
    counsellor_id BIGINT NOT NULL,
    day DATE NOT NULL COMMENT 'in the time zone of the structure',
    start_time TIME NOT NULL COMMENT 'in the time zone of the structure',
    minutes INT NOT NULL,
    subject VARCHAR(200) NOT NULL,
    place VARCHAR(200),
    status VARCHAR(20) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY appointment_agenda (counsellor_id, day, start_time),
    KEY appointment_day (day, start_time),
    KEY appointment_young_person (young_person_id, day),
    KEY appointment_open (status, day),
    CONSTRAINT appointment_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id)
) ENGINE = InnoDB;

--changeset jalon:agenda-2
-- A counsellor and a young person are each in one place at a time: the database itself refuses a second appointment that
-- is planned over the first. Day, start and length are read from the two ends.
ALTER TABLE appointment
    ADD COLUMN starts_at DATETIME NOT NULL DEFAULT '1970-01-01' COMMENT 'in the time zone of the structure',
    ADD COLUMN ends_at DATETIME NOT NULL DEFAULT '1970-01-02' COMMENT 'in the time zone of the structure',
    ADD COLUMN tolerated BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'made before second bookings were refused';
--rollback ALTER TABLE appointment DROP COLUMN starts_at, DROP COLUMN ends_at, DROP COLUMN tolerated;

--changeset jalon:agenda-3
UPDATE appointment
SET starts_at = TIMESTAMP(day, start_time), ends_at = TIMESTAMP(day, start_time) + INTERVAL minutes MINUTE;
--rollback UPDATE appointment SET day = DATE(starts_at), start_time = TIME(starts_at), minutes = TIMESTAMPDIFF(MINUTE, starts_at, ends_at);

--changeset jalon:agenda-4
UPDATE appointment later JOIN appointment earlier
    ON earlier.id < later.id AND earlier.starts_at < later.ends_at AND earlier.ends_at > later.starts_at
    AND (earlier.counsellor_id = later.counsellor_id OR earlier.young_person_id = later.young_person_id)
SET later.tolerated = TRUE
WHERE earlier.status = 'PLANNED' AND later.status = 'PLANNED';
--rollback UPDATE appointment SET tolerated = FALSE;

--changeset jalon:agenda-5
ALTER TABLE appointment
    DROP KEY appointment_agenda,
    DROP KEY appointment_day,
    DROP KEY appointment_open,
    DROP COLUMN day,
    DROP COLUMN start_time,
    DROP COLUMN minutes,
    ALTER COLUMN starts_at DROP DEFAULT,
    ALTER COLUMN ends_at DROP DEFAULT;
--rollback ALTER TABLE appointment ADD COLUMN day DATE, ADD COLUMN start_time TIME, ADD COLUMN minutes INT;

--changeset jalon:agenda-6
ALTER TABLE appointment
    ADD COLUMN day DATE AS (DATE(starts_at)) STORED,
    ADD COLUMN start_time TIME AS (TIME(starts_at)) STORED,
    ADD COLUMN minutes INT AS (TIMESTAMPDIFF(MINUTE, starts_at, ends_at)) STORED,
    ADD COLUMN booked_counsellor_id BIGINT AS (IF(status = 'PLANNED' AND NOT tolerated, counsellor_id, NULL)) STORED,
    ADD COLUMN booked_young_person_id BIGINT AS (IF(status = 'PLANNED' AND NOT tolerated, young_person_id, NULL)) STORED,
    ADD KEY appointment_agenda (counsellor_id, day, start_time),
    ADD KEY appointment_day (day, start_time),
    DROP KEY appointment_young_person,
    ADD KEY appointment_young_person (young_person_id, day),
    ADD KEY appointment_open (status, day);
--rollback ALTER TABLE appointment DROP COLUMN day, DROP COLUMN start_time, DROP COLUMN minutes, DROP COLUMN booked_counsellor_id, DROP COLUMN booked_young_person_id;

--changeset jalon:agenda-7
ALTER TABLE appointment
    ADD PERIOD FOR slot (starts_at, ends_at),
    ADD UNIQUE KEY appointment_counsellor_free (booked_counsellor_id, slot WITHOUT OVERLAPS),
    ADD UNIQUE KEY appointment_young_person_free (booked_young_person_id, slot WITHOUT OVERLAPS);
--rollback ALTER TABLE appointment DROP KEY appointment_counsellor_free, DROP KEY appointment_young_person_free, DROP PERIOD FOR slot;
