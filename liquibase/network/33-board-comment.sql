--liquibase formatted sql

--changeset jalon:board-comment-1
CREATE TABLE board_comment (
    id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'the mission that is commented on',
    association_code CHAR(8) NOT NULL COMMENT 'the association that comments',
    text TEXT NOT NULL,
    author_id BIGINT NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    INDEX board_comment_by_structure (structure_code, written_at)
) ENGINE = InnoDB COMMENT 'What an association writes to a mission about its labelling';
--rollback DROP TABLE board_comment;
