--liquibase formatted sql

-- How each auditor scores beside the other of the pair, what both agreed on and what the structure said of itself: closed
-- audits only, means only, and none of less than five scores. The label office and the auditors read the same figures.

--changeset jalon:auditor-drift-1
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_drift AS
SELECT m.account_id, MAX(m.name) AS name, MAX(m.kind) AS kind, MAX(m.organisation) AS organisation,
    COUNT(DISTINCT a.id) AS audits, COUNT(*) AS criteria,
    IF(COUNT(*) >= 5, SUM(own.id IS NOT NULL AND other.id IS NOT NULL
        AND GREATEST(own.recorded_at, other.recorded_at) <= agreed.recorded_at), NULL) AS apart,
    COUNT(own.level - agreed.level) AS scores,
    IF(COUNT(own.level - agreed.level) >= 5, AVG(own.level - agreed.level), NULL) AS from_agreed,
    COUNT(own.level - other.level) AS compared,
    IF(COUNT(own.level - other.level) >= 5, AVG(own.level - other.level), NULL) AS from_other,
    COUNT(own.level - self.level) AS self_scores,
    IF(COUNT(own.level - self.level) >= 5, AVG(own.level - self.level), NULL) AS from_self
FROM network.audit a
JOIN network.audit_auditor m ON m.audit_id = a.id
JOIN network.audit_score agreed ON agreed.audit_id = a.id AND agreed.voice = 'AGREED'
LEFT JOIN network.audit_score own ON own.audit_id = a.id AND own.criterion = agreed.criterion AND own.voice = m.kind
LEFT JOIN network.audit_score other ON other.audit_id = a.id AND other.criterion = agreed.criterion
    AND other.voice = IF(m.kind = 'NETWORK', 'CERTIFICATION_BODY', 'NETWORK')
LEFT JOIN network.self_diagnosis d ON d.id = a.self_diagnosis_id
LEFT JOIN network.reference_node n ON n.reference_id = d.reference_id AND n.code = agreed.criterion
LEFT JOIN network.criterion_score self ON self.diagnosis_id = d.id AND self.node_id = n.id
WHERE a.state = 'CLOSED'
GROUP BY m.account_id;
--rollback DROP VIEW auditor_drift;
