--liquibase formatted sql

--changeset jalon:association-support_request-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW support_request AS
SELECT * FROM network.support_request
WHERE structure_code IN (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND association_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW support_request;

--changeset jalon:association-support_message-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW support_message AS
SELECT * FROM network.support_message
WHERE structure_code IN (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND association_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW support_message;
