--liquibase formatted sql

-- Who is followed by which structure, without anybody being named: a keyed hash (HMAC-SHA256) of the NIR, whose key is in
-- no database. A structure reaches its own rows, and of the others' only whether there is one, by views of its own.
--changeset jalon:fingerprint-1
CREATE TABLE nir_fingerprint (
    fingerprint CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    structure_code CHAR(8) NOT NULL,
    PRIMARY KEY (fingerprint, structure_code),
    KEY nir_fingerprint_structure (structure_code),
    CONSTRAINT nir_fingerprint_of FOREIGN KEY (structure_code) REFERENCES structure (code)
) ENGINE = InnoDB;
--rollback DROP TABLE nir_fingerprint;

--changeset jalon:fingerprint-2
-- With which key the fingerprints were made: where it is another one now, the launcher makes all of them again.
CREATE TABLE fingerprint_key (
    id TINYINT NOT NULL,
    mark CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'what the key makes of a text that is no NIR',
    PRIMARY KEY (id)
) ENGINE = InnoDB;
--rollback DROP TABLE fingerprint_key;
