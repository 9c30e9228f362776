--liquibase formatted sql

--changeset jalon:speed-1
-- Whoever compares voices reads every score of every closed audit: from the index alone, in the order in which they are grouped.
ALTER TABLE audit_score ADD INDEX audit_score_compared (audit_id, criterion, voice, level, recorded_at);
--rollback ALTER TABLE audit_score DROP INDEX audit_score_compared;

--changeset jalon:speed-2
ALTER TABLE finding ADD INDEX finding_counted (audit_id, criterion, kind, withdrawn_at);
--rollback ALTER TABLE finding DROP INDEX finding_counted;

--changeset jalon:speed-3
ALTER TABLE criterion_score ADD INDEX criterion_score_compared (diagnosis_id, node_id, level);
--rollback ALTER TABLE criterion_score DROP INDEX criterion_score_compared;
