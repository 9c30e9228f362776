--liquibase formatted sql

--changeset jalon:association-workshop-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW regional_workshop AS
SELECT * FROM network.regional_workshop
WHERE association_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW regional_workshop;

--changeset jalon:association-workshop-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW workshop_enrolment AS
SELECT * FROM network.workshop_enrolment
WHERE association_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW workshop_enrolment;
