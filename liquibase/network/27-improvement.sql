--liquibase formatted sql

--changeset jalon:project-1
-- The project of a structure: what it believes in and what it wants, to which its roadmaps refer.
CREATE TABLE structure_project (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    title VARCHAR(200) NOT NULL,
    first_year SMALLINT NOT NULL,
    last_year SMALLINT NOT NULL,
    core_values TEXT NULL,
    objectives TEXT NULL,
    context TEXT NULL,
    strategy TEXT NULL,
    changed_by_name VARCHAR(160) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY structure_project_once (structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE structure_project;

--changeset jalon:project-2
-- A strength, a weakness, an opportunity or a threat of a structure.
CREATE TABLE swot_item (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    theme VARCHAR(80) NULL COMMENT 'the field it is about: public, people, finances',
    text VARCHAR(1000) NOT NULL,
    source VARCHAR(200) NULL COMMENT 'where it comes from',
    created_by_name VARCHAR(160) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY swot_item_owner (id, structure_code),
    KEY swot_item_kind (structure_code, kind, id)
) ENGINE = InnoDB;
--rollback DROP TABLE swot_item;

--changeset jalon:project-3
-- A roadmap under its ten headings; actions refer to it.
CREATE TABLE roadmap (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    title VARCHAR(200) NOT NULL,
    first_year SMALLINT NOT NULL,
    last_year SMALLINT NOT NULL,
    objective TEXT NOT NULL,
    actions TEXT NULL,
    calendar TEXT NULL,
    resources TEXT NULL,
    responsibilities TEXT NULL,
    indicators TEXT NULL,
    risks TEXT NULL,
    follow_up TEXT NULL,
    communication TEXT NULL,
    evaluation TEXT NULL,
    changed_by_name VARCHAR(160) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    UNIQUE KEY roadmap_owner (id, structure_code),
    KEY roadmap_of (structure_code, id)
) ENGINE = InnoDB;
--rollback DROP TABLE roadmap;

--changeset jalon:improvement-2
-- An action may have been written before it had an origin: those of a score answer a gap. score_id: a diagnosis that is
-- copied to another version of the reference takes along the actions that are not done, by pointing them to the score of
-- the copy (the last one where a criterion was split, and a note of the others in action_node); rolling back points them
-- to the old score again. What is done or dropped stays with the diagnosis in which it was born.
ALTER TABLE improvement_action
    ADD COLUMN origin VARCHAR(10) NOT NULL DEFAULT 'OTHER' COMMENT 'GAP, FINDING, SWOT, PROJECT, OTHER',
    ADD COLUMN finding_id BIGINT NULL,
    ADD COLUMN swot_item_id BIGINT NULL,
    ADD COLUMN roadmap_id BIGINT NULL COMMENT 'to which it belongs, whatever its origin',
    ADD COLUMN priority VARCHAR(10) NOT NULL DEFAULT 'MEDIUM' COMMENT 'HIGH, MEDIUM, LOW',
    ADD COLUMN effort VARCHAR(10) NULL COMMENT 'SMALL, MEDIUM, LARGE',
    ADD COLUMN starts_on DATE NULL,
    ADD COLUMN progress SMALLINT NOT NULL DEFAULT 0 COMMENT 'percent',
    ADD COLUMN risk TEXT NULL,
    ADD COLUMN mitigation TEXT NULL,
    ADD COLUMN indicator VARCHAR(200) NULL,
    ADD COLUMN unit VARCHAR(40) NULL,
    ADD COLUMN baseline DECIMAL(14, 2) NULL,
    ADD COLUMN target DECIMAL(14, 2) NULL,
    ADD COLUMN changed_at DATETIME(6) NULL COMMENT 'UTC; changes whenever a part of it does';
--rollback ALTER TABLE improvement_action DROP COLUMN origin, DROP COLUMN finding_id, DROP COLUMN swot_item_id, DROP COLUMN roadmap_id, DROP COLUMN priority, DROP COLUMN effort, DROP COLUMN starts_on, DROP COLUMN progress, DROP COLUMN risk, DROP COLUMN mitigation, DROP COLUMN indicator, DROP COLUMN unit, DROP COLUMN baseline, DROP COLUMN target, DROP COLUMN changed_at;

--changeset jalon:improvement-3
UPDATE improvement_action SET origin = 'GAP' WHERE score_id IS NOT NULL;
--rollback UPDATE improvement_action SET origin = 'OTHER' WHERE score_id IS NOT NULL;

--changeset jalon:improvement-4
UPDATE improvement_action SET progress = 100 WHERE state = 'DONE';
--rollback UPDATE improvement_action SET progress = 0 WHERE state = 'DONE';

--changeset jalon:improvement-5
ALTER TABLE improvement_action
    ADD CONSTRAINT improvement_action_structure UNIQUE (id, structure_code),
    ADD KEY improvement_action_owner (structure_code, owner_id, due_on),
    ADD CONSTRAINT improvement_action_swot FOREIGN KEY (swot_item_id, structure_code)
        REFERENCES swot_item (id, structure_code),
    ADD CONSTRAINT improvement_action_roadmap FOREIGN KEY (roadmap_id, structure_code)
        REFERENCES roadmap (id, structure_code);
--rollback ALTER TABLE improvement_action DROP FOREIGN KEY improvement_action_roadmap, DROP FOREIGN KEY improvement_action_swot, DROP KEY improvement_action_owner, DROP KEY improvement_action_structure;

--changeset jalon:improvement-13
-- Who carries an action beside its owner: people of the structure at the time.
CREATE TABLE action_contributor (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    action_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    name VARCHAR(160) NOT NULL,
    UNIQUE KEY action_contributor_once (action_id, account_id),
    CONSTRAINT action_contributor_action FOREIGN KEY (action_id, structure_code)
        REFERENCES improvement_action (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE action_contributor;

--changeset jalon:improvement-14
-- The steps of an action, each with its own date.
CREATE TABLE action_step (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    action_id BIGINT NOT NULL,
    position SMALLINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    due_on DATE NULL,
    done_on DATE NULL,
    CONSTRAINT action_step_action FOREIGN KEY (action_id, structure_code)
        REFERENCES improvement_action (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE action_step;

--changeset jalon:improvement-15
-- What an action costs, funder by funder, in euros.
CREATE TABLE action_budget (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    action_id BIGINT NOT NULL,
    funder VARCHAR(120) NOT NULL,
    planned DECIMAL(12, 2) NOT NULL,
    spent DECIMAL(12, 2) NOT NULL,
    CONSTRAINT action_budget_action FOREIGN KEY (action_id, structure_code)
        REFERENCES improvement_action (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE action_budget;

--changeset jalon:improvement-16
-- The nodes of a reference that an action is to improve. A diagnosis that is copied to another version of the
-- reference adds here the nodes that its criteria became; those of the old version stay, for the old diagnosis.
CREATE TABLE action_node (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    action_id BIGINT NOT NULL,
    reference_id BIGINT NOT NULL,
    axis_id BIGINT NOT NULL COMMENT 'root of the node',
    node_id BIGINT NOT NULL,
    UNIQUE KEY action_node_once (action_id, node_id),
    KEY action_node_axis (structure_code, axis_id),
    CONSTRAINT action_node_node FOREIGN KEY (node_id) REFERENCES reference_node (id),
    CONSTRAINT action_node_action FOREIGN KEY (action_id, structure_code)
        REFERENCES improvement_action (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE action_node;

--changeset jalon:improvement-17
-- What the indicator of an action was worth on a day.
CREATE TABLE action_measure (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    action_id BIGINT NOT NULL,
    measured_on DATE NOT NULL,
    value DECIMAL(14, 2) NOT NULL,
    UNIQUE KEY action_measure_once (action_id, measured_on),
    CONSTRAINT action_measure_action FOREIGN KEY (action_id, structure_code)
        REFERENCES improvement_action (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE action_measure;

--changeset jalon:improvement-18
-- Each time that an action was given another date. Never changed: a quarter's review reads what slipped from it.
CREATE TABLE action_postponement (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    action_id BIGINT NOT NULL,
    due_before DATE NOT NULL,
    due_after DATE NOT NULL,
    moved_on DATE NOT NULL,
    moved_by_name VARCHAR(160) NOT NULL,
    CONSTRAINT action_postponement_action FOREIGN KEY (action_id, structure_code)
        REFERENCES improvement_action (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE action_postponement;

--changeset jalon:review-1
-- The review of the plan at the end of a quarter: open while it is held, then closed for good.
CREATE TABLE plan_review (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    year SMALLINT NOT NULL,
    quarter SMALLINT NOT NULL,
    state VARCHAR(10) NOT NULL,
    held_on DATE NULL,
    participants TEXT NULL,
    minutes TEXT NULL,
    since DATE NULL COMMENT 'the day of the review before',
    opened_by_name VARCHAR(160) NOT NULL,
    opened_on DATE NOT NULL,
    closed_by_name VARCHAR(160) NULL,
    closed_at DATETIME(6) NULL,
    version INT NOT NULL,
    UNIQUE KEY plan_review_once (structure_code, year, quarter),
    UNIQUE KEY plan_review_owner (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE plan_review;

--changeset jalon:review-2
-- What had slipped when a review was opened, in the words of that day: it stays, whatever becomes of the action.
CREATE TABLE review_slip (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    review_id BIGINT NOT NULL,
    action_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL COMMENT 'LATE, POSTPONED, STEPS_LATE, OVERSPENT',
    title VARCHAR(200) NOT NULL,
    owner_name VARCHAR(160) NOT NULL,
    due_before DATE NULL,
    due_on DATE NOT NULL,
    steps SMALLINT NOT NULL COMMENT 'steps that are late',
    planned DECIMAL(14, 2) NOT NULL,
    spent DECIMAL(14, 2) NOT NULL,
    CONSTRAINT review_slip_review FOREIGN KEY (review_id, structure_code) REFERENCES plan_review (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE review_slip;

--changeset jalon:review-3
-- What a review decided; a decision may have become an action.
CREATE TABLE review_decision (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    review_id BIGINT NOT NULL,
    text VARCHAR(1000) NOT NULL,
    action_id BIGINT NULL,
    decided_at DATETIME(6) NOT NULL,
    version INT NOT NULL,
    CONSTRAINT review_decision_review FOREIGN KEY (review_id, structure_code)
        REFERENCES plan_review (id, structure_code),
    CONSTRAINT review_decision_action FOREIGN KEY (action_id, structure_code)
        REFERENCES improvement_action (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE review_decision;

--changeset jalon:review-4
-- What a year of the plan has reached: open while it is written, then closed for good.
CREATE TABLE plan_evaluation (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    year SMALLINT NOT NULL,
    state VARCHAR(10) NOT NULL,
    reached TEXT NULL,
    missed TEXT NULL,
    lessons TEXT NULL,
    next TEXT NULL,
    opened_by_name VARCHAR(160) NOT NULL,
    opened_on DATE NOT NULL,
    closed_by_name VARCHAR(160) NULL,
    closed_at DATETIME(6) NULL,
    version INT NOT NULL,
    UNIQUE KEY plan_evaluation_once (structure_code, year),
    UNIQUE KEY plan_evaluation_owner (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE plan_evaluation;

--changeset jalon:review-5
-- An action of the year as an evaluation found it when it was closed.
CREATE TABLE evaluated_action (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL,
    evaluation_id BIGINT NOT NULL,
    action_id BIGINT NOT NULL,
    title VARCHAR(200) NOT NULL,
    owner_name VARCHAR(160) NOT NULL,
    state VARCHAR(20) NOT NULL,
    due_on DATE NOT NULL,
    done_on DATE NULL,
    indicator VARCHAR(200) NULL,
    unit VARCHAR(40) NULL,
    baseline DECIMAL(14, 2) NULL,
    target DECIMAL(14, 2) NULL,
    measured DECIMAL(14, 2) NULL,
    planned DECIMAL(14, 2) NOT NULL,
    spent DECIMAL(14, 2) NOT NULL,
    CONSTRAINT evaluated_action_evaluation FOREIGN KEY (evaluation_id, structure_code)
        REFERENCES plan_evaluation (id, structure_code)
) ENGINE = InnoDB;
--rollback DROP TABLE evaluated_action;

--changeset jalon:improvement-21
-- The criterion that an action answers is the first of its nodes.
INSERT INTO action_node (id, structure_code, action_id, reference_id, axis_id, node_id)
SELECT a.id, a.structure_code, a.id, d.reference_id, s.axis_id, s.node_id
FROM improvement_action a JOIN criterion_score s ON s.id = a.score_id JOIN self_diagnosis d ON d.id = s.diagnosis_id;
--rollback DELETE FROM action_node WHERE id = action_id;
