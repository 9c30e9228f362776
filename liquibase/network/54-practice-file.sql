--liquibase formatted sql

--changeset jalon:practice-file-1
CREATE TABLE practice_file (
    id BIGINT NOT NULL PRIMARY KEY,
    practice_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the structure that offers the practice and keeps the file',
    file_name VARCHAR(255) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    file_size BIGINT NOT NULL,
    file_hash CHAR(64) NOT NULL COMMENT 'SHA-256, by which the content is found',
    added_by_name VARCHAR(200) NOT NULL,
    added_at DATETIME(6) NOT NULL,
    CONSTRAINT practice_file_practice FOREIGN KEY (practice_id) REFERENCES practice (id)
) ENGINE = InnoDB COMMENT 'Documents that go with good practices';
--rollback DROP TABLE practice_file;
