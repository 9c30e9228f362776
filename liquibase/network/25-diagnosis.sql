--liquibase formatted sql

-- A diagnosis is signed, no longer submitted: the column keeps the day and the name it had.
--changeset jalon:diagnosis-signature-1
ALTER TABLE self_diagnosis RENAME COLUMN submitted_by_name TO signed_by_name;
--rollback ALTER TABLE self_diagnosis RENAME COLUMN signed_by_name TO submitted_by_name;

--changeset jalon:diagnosis-signature-2
ALTER TABLE self_diagnosis RENAME COLUMN submitted_at TO signed_at;
--rollback ALTER TABLE self_diagnosis RENAME COLUMN signed_at TO submitted_at;

--changeset jalon:diagnosis-signature-3
UPDATE self_diagnosis SET state = 'SIGNED' WHERE state = 'SUBMITTED';
--rollback UPDATE self_diagnosis SET state = 'SUBMITTED' WHERE state = 'SIGNED';

-- Where each criterion is on its way to the signature: TO_DO, DRAFTED, PROPOSED, VALIDATED. A copy of a diagnosis on
-- another version of its reference takes these four along.
--changeset jalon:diagnosis-state-1
ALTER TABLE criterion_score ADD COLUMN state VARCHAR(12) NOT NULL DEFAULT 'TO_DO';
--rollback ALTER TABLE criterion_score DROP COLUMN state;

--changeset jalon:diagnosis-state-2
ALTER TABLE criterion_score ADD COLUMN state_by_name VARCHAR(160) NULL COMMENT 'who proposed, validated or sent back last';
--rollback ALTER TABLE criterion_score DROP COLUMN state_by_name;

--changeset jalon:diagnosis-state-3
ALTER TABLE criterion_score ADD COLUMN state_at DATETIME(6) NULL;
--rollback ALTER TABLE criterion_score DROP COLUMN state_at;

--changeset jalon:diagnosis-state-4
ALTER TABLE criterion_score ADD COLUMN sent_back_reason VARCHAR(1000) NULL COMMENT 'why the quality lead sent it back';
--rollback ALTER TABLE criterion_score DROP COLUMN sent_back_reason;

-- What was scored before criteria had a state: validated where the whole is signed, drafted elsewhere.
--changeset jalon:diagnosis-state-5
UPDATE criterion_score s JOIN self_diagnosis d ON d.id = s.diagnosis_id
SET s.state = CASE WHEN d.state = 'SIGNED' THEN 'VALIDATED'
    WHEN s.level IS NOT NULL OR NOT s.applicable OR s.reason IS NOT NULL THEN 'DRAFTED' ELSE 'TO_DO' END;
--rollback UPDATE criterion_score SET state = 'TO_DO';

-- The same criterion in the last cycle, where this diagnosis was opened with it. A copy takes it along.
--changeset jalon:diagnosis-previous-1
ALTER TABLE criterion_score ADD COLUMN previous_id BIGINT NULL;
--rollback ALTER TABLE criterion_score DROP COLUMN previous_id;

--changeset jalon:diagnosis-previous-2
ALTER TABLE criterion_score ADD CONSTRAINT criterion_score_previous
    FOREIGN KEY (previous_id, structure_code) REFERENCES criterion_score (id, structure_code);
--rollback ALTER TABLE criterion_score DROP FOREIGN KEY criterion_score_previous;

-- Who writes on which criterion. A copy of the diagnosis takes its rows along.
--changeset jalon:diagnosis-assignment-1
CREATE TABLE score_assignment (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    score_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    account_name VARCHAR(160) NOT NULL,
    assigned_by_name VARCHAR(160) NOT NULL,
    assigned_at DATETIME(6) NOT NULL,
    CONSTRAINT score_assignment_once UNIQUE (score_id, account_id),
    CONSTRAINT score_assignment_score FOREIGN KEY (score_id, structure_code)
        REFERENCES criterion_score (id, structure_code),
    INDEX score_assignment_account (account_id, score_id)
) ENGINE = InnoDB;
--rollback DROP TABLE score_assignment;

-- What colleagues say to one another of a criterion. A copy of the diagnosis takes comments and mentions along.
--changeset jalon:diagnosis-comment-1
CREATE TABLE score_comment (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    score_id BIGINT NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(160) NOT NULL,
    text TEXT NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT score_comment_owner UNIQUE (id, structure_code),
    CONSTRAINT score_comment_score FOREIGN KEY (score_id, structure_code)
        REFERENCES criterion_score (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE score_comment;

--changeset jalon:diagnosis-comment-2
CREATE TABLE comment_mention (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    comment_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    read_at DATETIME(6) NULL,
    CONSTRAINT comment_mention_once UNIQUE (comment_id, account_id),
    CONSTRAINT comment_mention_comment FOREIGN KEY (comment_id, structure_code)
        REFERENCES score_comment (id, structure_code),
    INDEX comment_mention_unread (account_id, read_at)
) ENGINE = InnoDB;
--rollback DROP TABLE comment_mention;

-- The whole text of a diagnosis as it was signed, and its SHA-256. Written once: no role may change or erase it.
--changeset jalon:diagnosis-seal-1
CREATE TABLE diagnosis_seal (
    diagnosis_id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    content MEDIUMTEXT NOT NULL,
    hash CHAR(64) NOT NULL,
    signed_by BIGINT NOT NULL,
    signed_by_name VARCHAR(160) NOT NULL,
    signed_at DATETIME(6) NOT NULL,
    CONSTRAINT diagnosis_seal_diagnosis FOREIGN KEY (diagnosis_id, structure_code)
        REFERENCES self_diagnosis (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE diagnosis_seal;

-- The mean of each axis of a signed diagnosis, from 0 to the top of the scale: what anonymous medians are made of.
--changeset jalon:diagnosis-result-1
CREATE TABLE axis_result (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    diagnosis_id BIGINT NOT NULL,
    reference_id BIGINT NOT NULL,
    year SMALLINT NOT NULL,
    axis_code VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    mean DECIMAL(7, 4) NOT NULL,
    CONSTRAINT axis_result_once UNIQUE (diagnosis_id, axis_code),
    CONSTRAINT axis_result_diagnosis FOREIGN KEY (diagnosis_id, structure_code)
        REFERENCES self_diagnosis (id, structure_code),
    INDEX axis_result_cycle (reference_id, year, axis_code)
) ENGINE = InnoDB;
--rollback DROP TABLE axis_result;

-- Those signed before: their means, weighted as the application does.
--changeset jalon:diagnosis-result-2
INSERT INTO axis_result (id, structure_code, diagnosis_id, reference_id, year, axis_code, mean)
SELECT MIN(s.id), d.structure_code, d.id, d.reference_id, d.year, x.code, SUM(s.level * n.weight) / SUM(n.weight)
FROM self_diagnosis d JOIN criterion_score s ON s.diagnosis_id = d.id JOIN reference_node n ON n.id = s.node_id
JOIN reference_node x ON x.id = s.axis_id
WHERE d.state = 'SIGNED' AND s.level IS NOT NULL
GROUP BY d.structure_code, d.id, d.reference_id, d.year, x.code;
--rollback DELETE FROM axis_result;
