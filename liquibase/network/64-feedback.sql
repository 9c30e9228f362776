--liquibase formatted sql

-- What audited structures say of their audit. A questionnaire is never changed: the next one has another number.

--changeset jalon:feedback-1
CREATE TABLE feedback_question (
    id BIGINT NOT NULL PRIMARY KEY,
    questionnaire INT NOT NULL COMMENT 'the highest number that is in force is asked',
    position INT NOT NULL,
    text_fr VARCHAR(300) NOT NULL,
    text_en VARCHAR(300) NOT NULL,
    valid_from DATE NOT NULL COMMENT 'of the questionnaire: the same for all of its questions',
    CONSTRAINT feedback_question_place UNIQUE (questionnaire, position)
) ENGINE = InnoDB COMMENT 'Questions to audited structures; each is answered from 1 to 5';
--rollback DROP TABLE feedback_question;

--changeset jalon:feedback-2
INSERT INTO feedback_question (id, questionnaire, position, text_fr, text_en, valid_from) VALUES
    (641, 1, 1, 'Le plan de visite nous est parvenu à temps et a été suivi.', 'The plan of the visit reached us in time and was followed.', '2023-01-01'),
    (642, 1, 2, 'Les auditeurs connaissaient notre autodiagnostic et notre territoire.', 'The auditors knew our self-diagnosis and our area.', '2023-01-01'),
    (643, 1, 3, 'Les auditeurs ont écouté l’équipe avec respect et sans parti pris.', 'The auditors listened to the team with respect and without bias.', '2023-01-01'),
    (644, 1, 4, 'Les constats s’appuient sur des faits que nous reconnaissons.', 'The findings rest on facts that we recognise.', '2023-01-01'),
    (645, 1, 5, 'L’audit et son rapport nous aident à progresser.', 'The audit and its report help us to improve.', '2023-01-01');
--rollback DELETE FROM feedback_question WHERE id BETWEEN 641 AND 645;

--changeset jalon:feedback-3
CREATE TABLE audit_feedback (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    questionnaire INT NOT NULL,
    comment TEXT NULL COMMENT 'for the label office alone',
    author_id BIGINT NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    answered_at DATETIME(6) NOT NULL COMMENT 'UTC: the first time',
    changed_at DATETIME(6) NOT NULL COMMENT 'UTC: the last time',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT audit_feedback_once UNIQUE (audit_id),
    CONSTRAINT audit_feedback_of_structure UNIQUE (id, structure_code),
    CONSTRAINT audit_feedback_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'What a structure says of an audit, once';
--rollback DROP TABLE audit_feedback;

--changeset jalon:feedback-4
CREATE TABLE feedback_answer (
    id BIGINT NOT NULL PRIMARY KEY,
    feedback_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    question_id BIGINT NOT NULL,
    mark INT NOT NULL COMMENT '1: not at all, 5: entirely',
    CONSTRAINT feedback_answer_once UNIQUE (feedback_id, question_id),
    CONSTRAINT feedback_answer_mark CHECK (mark BETWEEN 1 AND 5),
    CONSTRAINT feedback_answer_feedback FOREIGN KEY (feedback_id, structure_code) REFERENCES audit_feedback (id, structure_code),
    CONSTRAINT feedback_answer_question FOREIGN KEY (question_id) REFERENCES feedback_question (id)
) ENGINE = InnoDB COMMENT 'The answer to a question';
--rollback DROP TABLE feedback_answer;
