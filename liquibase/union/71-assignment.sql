--liquibase formatted sql

--changeset jalon:union-assignment-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW assignment_news AS
SELECT * FROM network.assignment_news;
--rollback DROP VIEW assignment_news;
