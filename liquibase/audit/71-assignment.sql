--liquibase formatted sql

-- What is still to be told, and the addresses of those it is told to: nothing of it stays once the letters have left.

--changeset jalon:audit-assignment-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW assignment_news AS
SELECT * FROM network.assignment_news
WHERE told_at IS NULL;
--rollback DROP VIEW assignment_news;

--changeset jalon:audit-assignment-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW assignment_mail_receiver AS
SELECT id AS account_id, mail FROM network.account
WHERE state = 'ACTIVE' AND id IN (SELECT account_id FROM network.assignment_news WHERE told_at IS NULL);
--rollback DROP VIEW assignment_mail_receiver;
