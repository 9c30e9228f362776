--liquibase formatted sql

-- A longer time to reply is asked for, then granted or refused; nothing was kept in the table that only knew what was granted.

--changeset jalon:reply-extension-2
DROP TABLE reply_extension;
--rollback CREATE TABLE reply_extension (id BIGINT NOT NULL PRIMARY KEY, audit_id BIGINT NOT NULL, structure_code CHAR(8) NOT NULL, due_before DATE NOT NULL, due_after DATE NOT NULL, reason TEXT NOT NULL, granted_by_name VARCHAR(200) NOT NULL, granted_at DATETIME(6) NOT NULL, CONSTRAINT reply_extension_later CHECK (due_after > due_before), CONSTRAINT reply_extension_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code), INDEX reply_extension_of_audit (audit_id)) ENGINE = InnoDB;

--changeset jalon:reply-extension-3
CREATE TABLE reply_extension (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    number INT NOT NULL COMMENT 'from 1',
    reason TEXT NOT NULL COMMENT 'why the structure asks',
    asked_by_name VARCHAR(200) NOT NULL,
    asked_at DATETIME(6) NOT NULL COMMENT 'UTC',
    due_before DATE NOT NULL COMMENT 'last day to reply when it was asked',
    granted BOOLEAN NULL COMMENT 'null while the label office has not said',
    due_after DATE NULL COMMENT 'last day to reply where it is granted',
    decision TEXT NULL COMMENT 'what the label office says of it',
    decided_by_name VARCHAR(200) NULL,
    decided_at DATETIME(6) NULL COMMENT 'UTC',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT reply_extension_number UNIQUE (audit_id, number),
    CONSTRAINT reply_extension_later CHECK (due_after > due_before),
    CONSTRAINT reply_extension_decided CHECK ((granted IS NULL) = (decided_at IS NULL)),
    CONSTRAINT reply_extension_granted CHECK ((due_after IS NOT NULL) = (granted IS TRUE)),
    CONSTRAINT reply_extension_refused CHECK (granted IS NOT FALSE OR decision IS NOT NULL),
    CONSTRAINT reply_extension_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'Longer times to reply that structures asked for, and what the label office said';
--rollback DROP TABLE reply_extension;

--changeset jalon:reply-extension-4
INSERT INTO labelling_rule (id, code, amount, valid_from, valid_until, source) VALUES
    (670, 'REPLY_EXTENSION_DAYS', 15, '2023-01-01', NULL, 'Valeur illustrative : la durée d’une prolongation du droit de réponse n’est pas publique.'),
    (671, 'REPLY_EXTENSIONS', 1, '2023-01-01', NULL, 'Valeur illustrative : le nombre de prolongations d’un droit de réponse n’est pas public.');
--rollback DELETE FROM labelling_rule WHERE id IN (670, 671);
