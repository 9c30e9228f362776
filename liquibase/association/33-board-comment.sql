--liquibase formatted sql

--changeset jalon:association-board-comment-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW board_comment AS
SELECT * FROM network.board_comment
WHERE structure_code IN
    (SELECT code FROM network.structure WHERE association_code = '${structure.code}')
    AND association_code = '${structure.code}' WITH CASCADED CHECK OPTION;
--rollback DROP VIEW board_comment;
