--liquibase formatted sql

--changeset jalon:structure-profile-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW structure_profile AS
SELECT * FROM network.structure_profile
WHERE structure_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW structure_profile;
