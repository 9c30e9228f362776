--liquibase formatted sql

--changeset jalon:calendar-1
-- What holds a counsellor's time is in one table, so that one key refuses whatever falls on something else: appointments,
-- collective sessions (held by a row of their own, each place in them by another one) and absences.
ALTER TABLE appointment
    ADD COLUMN kind VARCHAR(12) NOT NULL DEFAULT 'APPOINTMENT' COMMENT 'APPOINTMENT, SESSION or ABSENCE',
    ADD COLUMN session_id BIGINT COMMENT 'the collective session in which this is a place',
    ADD COLUMN seats INT COMMENT 'of a session',
    ADD COLUMN act_kind VARCHAR(30) COMMENT 'of a session: what those present have attended',
    ADD COLUMN theme VARCHAR(30) COMMENT 'of a session',
    ADD COLUMN site_id BIGINT;
--rollback ALTER TABLE appointment DROP COLUMN kind, DROP COLUMN session_id, DROP COLUMN seats, DROP COLUMN act_kind, DROP COLUMN theme, DROP COLUMN site_id;

--changeset jalon:calendar-2
ALTER TABLE appointment MODIFY COLUMN young_person_id BIGINT COMMENT 'NULL for a session and an absence';
--rollback ALTER TABLE appointment MODIFY COLUMN young_person_id BIGINT NOT NULL;

--changeset jalon:calendar-3
ALTER TABLE appointment DROP KEY appointment_counsellor_free;
--rollback ALTER TABLE appointment ADD UNIQUE KEY appointment_counsellor_free (booked_counsellor_id, slot WITHOUT OVERLAPS);

--changeset jalon:calendar-4
ALTER TABLE appointment DROP COLUMN booked_counsellor_id;
--rollback ALTER TABLE appointment ADD COLUMN booked_counsellor_id BIGINT AS (IF(status = 'PLANNED' AND NOT tolerated, counsellor_id, NULL)) STORED;

--changeset jalon:calendar-5
-- The place of a young person in a session takes no time of the counsellor: the session does.
ALTER TABLE appointment ADD COLUMN booked_counsellor_id BIGINT
    AS (IF(status = 'PLANNED' AND NOT tolerated AND session_id IS NULL, counsellor_id, NULL)) STORED;
--rollback ALTER TABLE appointment DROP COLUMN booked_counsellor_id;

--changeset jalon:calendar-6
ALTER TABLE appointment
    ADD UNIQUE KEY appointment_counsellor_free (booked_counsellor_id, slot WITHOUT OVERLAPS),
    ADD UNIQUE KEY appointment_place_once (session_id, young_person_id),
    ADD CONSTRAINT appointment_in_session FOREIGN KEY (session_id) REFERENCES appointment (id),
    ADD CONSTRAINT appointment_at_site FOREIGN KEY (site_id) REFERENCES site (id);
--rollback ALTER TABLE appointment DROP FOREIGN KEY appointment_in_session, DROP FOREIGN KEY appointment_at_site, DROP KEY appointment_place_once, DROP KEY appointment_counsellor_free;

--changeset jalon:calendar-7
CREATE TABLE reminder (
    id BIGINT NOT NULL,
    appointment_id BIGINT NOT NULL,
    channel VARCHAR(5) NOT NULL COMMENT 'MAIL or SMS',
    state VARCHAR(8) NOT NULL COMMENT 'SENT or FAILED',
    attempts INT NOT NULL,
    tried_at DATETIME(6) NOT NULL COMMENT 'UTC, last time',
    version INT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY reminder_once (appointment_id, channel),
    KEY reminder_latest (tried_at),
    CONSTRAINT reminder_of_appointment FOREIGN KEY (appointment_id) REFERENCES appointment (id)
) ENGINE = InnoDB;
--rollback DROP TABLE reminder;

--changeset jalon:calendar-8
CREATE TABLE reminder_rule (
    channel VARCHAR(5) NOT NULL COMMENT 'MAIL or SMS',
    enabled BOOLEAN NOT NULL,
    hours_before INT NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (channel)
) ENGINE = InnoDB;
--rollback DROP TABLE reminder_rule;

--changeset jalon:calendar-9
INSERT INTO reminder_rule (channel, enabled, hours_before, version) VALUES ('MAIL', TRUE, 48, 0), ('SMS', FALSE, 24, 0);
--rollback DELETE FROM reminder_rule;

--changeset jalon:calendar-10
CREATE TABLE calendar_feed (
    account_id BIGINT NOT NULL,
    token_hash CHAR(64) NOT NULL COMMENT 'SHA-256 of the secret in the address',
    made_at DATETIME(6) NOT NULL COMMENT 'UTC',
    read_on DATE COMMENT 'last day on which a calendar asked for it',
    version INT NOT NULL,
    PRIMARY KEY (account_id),
    UNIQUE KEY calendar_feed_token (token_hash)
) ENGINE = InnoDB;
--rollback DROP TABLE calendar_feed;
