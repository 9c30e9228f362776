--liquibase formatted sql

--changeset jalon:mission-board-comment-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW board_comment AS
SELECT * FROM network.board_comment
WHERE structure_code = '${structure.code}';
--rollback DROP VIEW board_comment;
