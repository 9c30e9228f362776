--liquibase formatted sql

--changeset jalon:mission-workshop-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW regional_workshop AS
SELECT * FROM network.regional_workshop
WHERE association_code IN (SELECT association_code FROM network.structure WHERE code = '${structure.code}');
--rollback DROP VIEW regional_workshop;

-- A mission counts its seats and nothing else: seats are computed here, so that MariaDB lets nobody change them.

--changeset jalon:mission-workshop-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW workshop_seats AS
SELECT id, taken, seats + 0 AS seats FROM network.regional_workshop
WHERE association_code IN (SELECT association_code FROM network.structure WHERE code = '${structure.code}') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW workshop_seats;

--changeset jalon:mission-workshop-3
CREATE OR REPLACE SQL SECURITY DEFINER VIEW workshop_enrolment AS
SELECT * FROM network.workshop_enrolment
WHERE structure_code = '${structure.code}'
    AND association_code IN (SELECT association_code FROM network.structure WHERE code = '${structure.code}') WITH CASCADED CHECK OPTION;
--rollback DROP VIEW workshop_enrolment;
