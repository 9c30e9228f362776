--liquibase formatted sql

-- What becomes of an auditor's audits when pairs and days are named: kept in the transaction that names them, then told each
-- auditor in one letter, whatever the number of audits.

--changeset jalon:assignment-1
CREATE TABLE assignment_news (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    account_id BIGINT NOT NULL COMMENT 'the auditor',
    kind VARCHAR(10) NOT NULL,
    from_day DATE NOT NULL COMMENT 'first day of the visit: the new one; of an audit taken away, the one it had',
    until_day DATE NOT NULL,
    happened_at DATETIME(6) NOT NULL COMMENT 'UTC',
    told_at DATETIME(6) NULL COMMENT 'when the letter left; null while it is to be sent',
    CONSTRAINT assignment_news_kind CHECK (kind IN ('GIVEN', 'MOVED', 'TAKEN')),
    CONSTRAINT assignment_news_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX assignment_news_to_tell (told_at, account_id)
) ENGINE = InnoDB COMMENT 'What changed in the audits of an auditor';
--rollback DROP TABLE assignment_news;
