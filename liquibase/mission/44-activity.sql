--liquibase formatted sql

--changeset jalon:act-1
ALTER TABLE act
    ADD COLUMN attendance VARCHAR(20) NOT NULL DEFAULT 'ATTENDED',
    ADD COLUMN result VARCHAR(30) COMMENT 'what came of it; NULL where nobody said';
--rollback ALTER TABLE act DROP COLUMN attendance, DROP COLUMN result;

-- The themes of an act, on which the network's figures are counted.
--changeset jalon:act-2
CREATE TABLE act_theme (
    act_id BIGINT NOT NULL,
    theme VARCHAR(30) NOT NULL,
    PRIMARY KEY (act_id, theme),
    KEY act_theme_theme (theme, act_id),
    CONSTRAINT act_theme_of FOREIGN KEY (act_id) REFERENCES act (id)
) ENGINE = InnoDB;
--rollback DROP TABLE act_theme;

--changeset jalon:act-3
INSERT INTO act_theme (act_id, theme) SELECT id, theme FROM act WHERE theme IS NOT NULL;
--rollback UPDATE act a JOIN act_theme t ON t.act_id = a.id SET a.theme = t.theme;

-- What was written about an act, at three levels of confidentiality. A note is never changed: another follows it. The
-- key refuses two current notes of one level, and of one author where they are private.
--changeset jalon:act-4
CREATE TABLE act_note (
    id BIGINT NOT NULL,
    act_id BIGINT NOT NULL,
    level VARCHAR(10) NOT NULL COMMENT 'SHARED: the mission; TEAM: those who accompany; PRIVATE: its author',
    text TEXT NOT NULL COMMENT 'empty where it was taken back',
    superseded BOOLEAN NOT NULL,
    own_of BIGINT NOT NULL COMMENT 'account of the only reader of a private note; 0 otherwise',
    current_level VARCHAR(10) AS (IF(superseded, NULL, level)) STORED,
    written_at DATETIME(6) NOT NULL COMMENT 'UTC',
    written_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY act_note_current (act_id, current_level, own_of),
    CONSTRAINT act_note_of FOREIGN KEY (act_id) REFERENCES act (id)
) ENGINE = InnoDB;
--rollback DROP TABLE act_note;

--changeset jalon:act-5
INSERT INTO act_note (id, act_id, level, text, superseded, own_of, written_at, written_by)
SELECT id, id, 'TEAM', summary, FALSE, 0, created_at, counsellor_id FROM act WHERE summary IS NOT NULL;
--rollback UPDATE act a JOIN act_note n ON n.act_id = a.id AND n.level = 'TEAM' AND NOT n.superseded SET a.summary = n.text;

--changeset jalon:act-6
ALTER TABLE act DROP COLUMN theme, DROP COLUMN summary;
--rollback ALTER TABLE act ADD COLUMN theme VARCHAR(30) AFTER channel, ADD COLUMN summary TEXT AFTER theme;

-- What an act said before it was corrected.
--changeset jalon:act-7
CREATE TABLE act_revision (
    id BIGINT NOT NULL,
    act_id BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    held_on DATE NOT NULL,
    minutes INT NOT NULL,
    channel VARCHAR(20) NOT NULL,
    themes VARCHAR(255) COMMENT 'separated by commas',
    attendance VARCHAR(20) NOT NULL,
    result VARCHAR(30),
    replaced_at DATETIME(6) NOT NULL COMMENT 'UTC',
    replaced_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    KEY act_revision_act (act_id, id),
    CONSTRAINT act_revision_of FOREIGN KEY (act_id) REFERENCES act (id)
) ENGINE = InnoDB;
--rollback DROP TABLE act_revision;

--changeset jalon:offer-1
CREATE TABLE service_offer (
    id BIGINT NOT NULL,
    version INT NOT NULL,
    young_person_id BIGINT NOT NULL,
    act_id BIGINT COMMENT 'during which it was proposed',
    theme VARCHAR(30) NOT NULL,
    title VARCHAR(200) NOT NULL,
    proposed_on DATE NOT NULL,
    proposed_by BIGINT NOT NULL,
    state VARCHAR(20) NOT NULL,
    state_on DATE NOT NULL COMMENT 'since when it is in that state',
    created_at DATETIME(6) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (id),
    KEY service_offer_story (young_person_id, proposed_on, id),
    KEY service_offer_theme (theme, proposed_on, young_person_id),
    CONSTRAINT service_offer_of_young_person FOREIGN KEY (young_person_id) REFERENCES young_person (id),
    CONSTRAINT service_offer_of_act FOREIGN KEY (act_id) REFERENCES act (id)
) ENGINE = InnoDB;
--rollback DROP TABLE service_offer;

--changeset jalon:act-8
-- The minutes of some weeks, file by file, are added up from the index alone.
ALTER TABLE act ADD KEY act_weeks (held_on, young_person_id, minutes, attendance);
--rollback ALTER TABLE act DROP KEY act_weeks;
