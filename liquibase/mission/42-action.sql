--liquibase formatted sql

--changeset jalon:action-1
-- When files need action, as the structure set it: an edition is never changed, another follows it. The key refuses that
-- two people at once each follow the same one.
CREATE TABLE action_rule (
    id BIGINT NOT NULL,
    edition INT NOT NULL,
    code VARCHAR(30) NOT NULL,
    enabled BOOLEAN NOT NULL,
    amount INT NOT NULL COMMENT 'in the unit of ActionCode; days for DORMANT',
    set_at DATETIME(6) NOT NULL COMMENT 'UTC',
    set_by BIGINT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY action_rule_edition (edition, code)
) ENGINE = InnoDB;
--rollback DROP TABLE action_rule;

--changeset jalon:action-2
-- What the conditions of ActionConditions look for.
ALTER TABLE milestones
    ADD KEY milestones_contract_end (contract_ends_on),
    ADD KEY milestones_first_welcome (first_welcome_on);
--rollback ALTER TABLE milestones DROP KEY milestones_contract_end, DROP KEY milestones_first_welcome;

--changeset jalon:action-3
ALTER TABLE field_value ADD KEY field_value_said (current_field, value(10), young_person_id);
--rollback ALTER TABLE field_value DROP KEY field_value_said;
