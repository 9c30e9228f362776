--liquibase formatted sql

-- The same figures as before, from one reading of the scores instead of one look-up for each voice of each criterion.

--changeset jalon:auditor-drift-2
CREATE OR REPLACE SQL SECURITY DEFINER VIEW auditor_drift AS
SELECT m.account_id, MAX(m.name) AS name, MAX(m.kind) AS kind, MAX(m.organisation) AS organisation,
    COUNT(DISTINCT p.audit_id) AS audits, COUNT(*) AS criteria,
    IF(COUNT(*) >= 5, COALESCE(SUM(GREATEST(p.certification_at, p.network_at) <= p.agreed_at), 0), NULL) AS apart,
    COUNT(IF(m.kind = 'NETWORK', p.network_level, p.certification_level) - p.agreed_level) AS scores,
    IF(COUNT(IF(m.kind = 'NETWORK', p.network_level, p.certification_level) - p.agreed_level) >= 5,
        AVG(IF(m.kind = 'NETWORK', p.network_level, p.certification_level) - p.agreed_level), NULL) AS from_agreed,
    COUNT(p.network_level - p.certification_level) AS compared,
    IF(COUNT(p.network_level - p.certification_level) >= 5,
        AVG(IF(m.kind = 'NETWORK', 1, -1) * (p.network_level - p.certification_level)), NULL) AS from_other,
    COUNT(IF(m.kind = 'NETWORK', p.network_level, p.certification_level) - self.level) AS self_scores,
    IF(COUNT(IF(m.kind = 'NETWORK', p.network_level, p.certification_level) - self.level) >= 5,
        AVG(IF(m.kind = 'NETWORK', p.network_level, p.certification_level) - self.level), NULL) AS from_self
FROM (SELECT s.audit_id, s.criterion,
        MAX(IF(s.voice = 'CERTIFICATION_BODY', s.level, NULL)) AS certification_level,
        MAX(IF(s.voice = 'NETWORK', s.level, NULL)) AS network_level,
        MAX(IF(s.voice = 'AGREED', s.level, NULL)) AS agreed_level,
        MAX(IF(s.voice = 'CERTIFICATION_BODY', s.recorded_at, NULL)) AS certification_at,
        MAX(IF(s.voice = 'NETWORK', s.recorded_at, NULL)) AS network_at,
        MAX(IF(s.voice = 'AGREED', s.recorded_at, NULL)) AS agreed_at,
        MAX(a.self_diagnosis_id) AS diagnosis_id
    FROM network.audit a JOIN network.audit_score s ON s.audit_id = a.id
    WHERE a.state = 'CLOSED' GROUP BY s.audit_id, s.criterion HAVING agreed_at IS NOT NULL) p
JOIN network.audit_auditor m ON m.audit_id = p.audit_id
LEFT JOIN network.self_diagnosis d ON d.id = p.diagnosis_id
LEFT JOIN network.reference_node n ON n.reference_id = d.reference_id AND n.code = p.criterion
LEFT JOIN network.criterion_score self ON self.diagnosis_id = d.id AND self.node_id = n.id
GROUP BY m.account_id;
--rollback SELECT 1;
