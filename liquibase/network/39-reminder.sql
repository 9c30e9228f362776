--liquibase formatted sql

--changeset jalon:due-reminder-1
CREATE TABLE due_reminder_rule (
    structure_code CHAR(8) NOT NULL PRIMARY KEY,
    enabled BOOLEAN NOT NULL,
    first_days INT NOT NULL COMMENT 'before the date',
    last_days INT NOT NULL,
    version INT NOT NULL,
    CONSTRAINT due_reminder_rule_days CHECK (first_days > last_days AND last_days >= 1)
) ENGINE = InnoDB COMMENT 'How a structure reminds of its improvement plan; 14 and 3 days before where it said nothing';
--rollback DROP TABLE due_reminder_rule;

--changeset jalon:due-reminder-2
CREATE TABLE due_reminder (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    kind VARCHAR(8) NOT NULL COMMENT 'ACTION, STEP, REVIEW or EVIDENCE',
    subject_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL COMMENT 'who was reminded',
    occasion VARCHAR(8) NOT NULL COMMENT 'FIRST, LAST or LATE',
    due_on DATE NOT NULL,
    sent_at DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT due_reminder_once UNIQUE (structure_code, kind, subject_id, account_id, occasion, due_on),
    INDEX due_reminder_day (structure_code, due_on)
) ENGINE = InnoDB COMMENT 'Who was written to because something of the plan or a piece of evidence is due, ends or is over';
--rollback DROP TABLE due_reminder;
