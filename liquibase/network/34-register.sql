--liquibase formatted sql

-- What the public register shows, and all that its role may read: labelled structures, no person.
--changeset jalon:register-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW public_label AS
SELECT l.number, l.conditional, l.valid_from, l.valid_until, s.code AS structure_code, s.kind AS structure_kind,
    s.name, s.town, s.department, s.region_code, s.region_name, s.site
FROM label l JOIN structure s ON s.code = l.structure_code;
--rollback DROP VIEW public_label;
