--liquibase formatted sql

--changeset jalon:action-4
-- The minutes of one person's weeks are added up in one index: it serves whatever the shorter one did.
ALTER TABLE act
    ADD KEY act_of_person (young_person_id, held_on, minutes, attendance),
    DROP KEY act_young_person,
    DROP KEY act_weeks;
--rollback ALTER TABLE act ADD KEY act_young_person (young_person_id, held_on), ADD KEY act_weeks (held_on, young_person_id, minutes, attendance), DROP KEY act_of_person;

--changeset jalon:action-5
-- Who is occupied today is read from one index.
ALTER TABLE situation
    ADD KEY situation_lived (category, planned, ends_before, starts_on, young_person_id),
    DROP KEY situation_category;
--rollback ALTER TABLE situation ADD KEY situation_category (category, young_person_id), DROP KEY situation_lived;

--changeset jalon:action-6
-- Which kinds a file holds is read from one index.
ALTER TABLE document ADD KEY document_held (young_person_id, kind, valid_until, replaced_by, withdrawn_at);
--rollback ALTER TABLE document DROP KEY document_held;
