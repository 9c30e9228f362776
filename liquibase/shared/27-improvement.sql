--liquibase formatted sql

--changeset jalon:own-improvement-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW structure_project AS
SELECT * FROM network.structure_project
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW structure_project;

--changeset jalon:own-improvement-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW swot_item AS
SELECT * FROM network.swot_item
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW swot_item;

--changeset jalon:own-improvement-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW roadmap AS
SELECT * FROM network.roadmap
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW roadmap;

--changeset jalon:own-improvement-4
CREATE OR REPLACE SQL SECURITY DEFINER VIEW action_contributor AS
SELECT * FROM network.action_contributor
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW action_contributor;

--changeset jalon:own-improvement-5
CREATE OR REPLACE SQL SECURITY DEFINER VIEW action_step AS
SELECT * FROM network.action_step
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW action_step;

--changeset jalon:own-improvement-6
CREATE OR REPLACE SQL SECURITY DEFINER VIEW action_budget AS
SELECT * FROM network.action_budget
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW action_budget;

--changeset jalon:own-improvement-7
CREATE OR REPLACE SQL SECURITY DEFINER VIEW action_node AS
SELECT * FROM network.action_node
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW action_node;

--changeset jalon:own-improvement-8
CREATE OR REPLACE SQL SECURITY DEFINER VIEW action_measure AS
SELECT * FROM network.action_measure
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW action_measure;

--changeset jalon:own-improvement-9
CREATE OR REPLACE SQL SECURITY DEFINER VIEW action_postponement AS
SELECT * FROM network.action_postponement
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW action_postponement;

--changeset jalon:own-improvement-12
CREATE OR REPLACE SQL SECURITY DEFINER VIEW plan_review AS
SELECT * FROM network.plan_review
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW plan_review;

--changeset jalon:own-improvement-13
CREATE OR REPLACE SQL SECURITY DEFINER VIEW review_slip AS
SELECT * FROM network.review_slip
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW review_slip;

--changeset jalon:own-improvement-14
CREATE OR REPLACE SQL SECURITY DEFINER VIEW review_decision AS
SELECT * FROM network.review_decision
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW review_decision;

--changeset jalon:own-improvement-15
CREATE OR REPLACE SQL SECURITY DEFINER VIEW plan_evaluation AS
SELECT * FROM network.plan_evaluation
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW plan_evaluation;

--changeset jalon:own-improvement-16
CREATE OR REPLACE SQL SECURITY DEFINER VIEW evaluated_action AS
SELECT * FROM network.evaluated_action
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW evaluated_action;
