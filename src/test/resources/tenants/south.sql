-- What the mission of Essai-Sud (98002S00) has, for those who try to reach it from elsewhere: one row for each entity.
-- Identifiers are those of fr.jalon.testing.South. Every text begins with "Sud-secret".

INSERT INTO ml_98002s00.young_person (id, version, birth_name, first_name, folded_name, sex, birth_date, nir,
    rqth, counsellor_id, created_at, created_by)
VALUES (9001, 0, 'Sud-secret', 'Camille', ' sud secret camille ', 'FEMALE', CURRENT_DATE - INTERVAL 20 YEAR,
    NULL, FALSE, 201, NOW(6), 201);

INSERT INTO ml_98002s00.milestones (young_person_id, first_welcome_on, last_act_on) VALUES (9001, CURRENT_DATE, CURRENT_DATE);

INSERT INTO ml_98002s00.situation (id, version, young_person_id, category, planned, start_known, starts_on, ends_before,
    place, created_at, created_by)
VALUES (9006, 0, 9001, 'EMPLOYMENT', FALSE, TRUE, '2026-01-05', '9999-12-31', 'Sud-secret', NOW(6), 201);

INSERT INTO ml_98002s00.field_value (id, young_person_id, field, value, proven, superseded, told_at, told_by)
VALUES (9007, 9001, 'HOUSING', 'FAMILY', FALSE, FALSE, NOW(6), 201),
    (9008, 9001, 'PROJECT_NOTE', 'Sud-secret', FALSE, FALSE, NOW(6), 201);

INSERT INTO ml_98002s00.act (id, version, young_person_id, kind, held_on, minutes, channel, counsellor_id, created_at)
VALUES (9002, 0, 9001, 'FIRST_WELCOME', CURRENT_DATE, 45, 'ON_SITE', 201, NOW(6));

INSERT INTO ml_98002s00.act_theme (act_id, theme) VALUES (9002, 'HOUSING');

INSERT INTO ml_98002s00.act_note (id, act_id, level, text, superseded, own_of, written_at, written_by)
VALUES (9011, 9002, 'TEAM', 'Sud-secret', FALSE, 0, NOW(6), 201);

INSERT INTO ml_98002s00.access_omission (id, young_person_id, written_ref, reason, decided_at, decided_by)
VALUES (9016, 9001, '0000000008SK3', 'Sud-secret', NOW(6), 201);

INSERT INTO ml_98002s00.act_revision (id, act_id, kind, held_on, minutes, channel, attendance, replaced_at, replaced_by)
VALUES (9012, 9002, 'FIRST_WELCOME', CURRENT_DATE, 30, 'ON_SITE', 'ATTENDED', NOW(6), 201);

INSERT INTO ml_98002s00.service_offer (id, version, young_person_id, theme, title, proposed_on, proposed_by, state, state_on,
    created_at)
VALUES (9013, 0, 9001, 'HOUSING', 'Sud-secret', CURRENT_DATE, 201, 'PROPOSED', CURRENT_DATE, NOW(6));

INSERT INTO ml_98002s00.document (id, version, young_person_id, kind, title, content_hash, file_name, media_type, size, added_on,
    added_at, added_by)
VALUES (9010, 0, 9001, 'PROOF_OF_ADDRESS', 'Sud-secret', REPEAT('5', 64), 'Sud-secret.pdf', 'application/pdf', 12, CURRENT_DATE,
    NOW(6), 201);
INSERT INTO ml_98002s00.saved_list (id, version, name, owner_id, shared, criteria, created_at)
VALUES (9010, 0, 'Sud-secret', 201, TRUE, 'list=all', NOW(6));

INSERT INTO ml_98002s00.action_rule (id, edition, code, enabled, amount, set_at, set_by)
VALUES (9009, 1, 'WELCOME_MISSING', TRUE, 9, NOW(6), 201);

INSERT INTO ml_98002s00.appointment (id, version, young_person_id, counsellor_id, starts_at, ends_at, subject, status, created_at)
VALUES (9003, 0, 9001, 201, TIMESTAMP(CURRENT_DATE, '10:00:00'), TIMESTAMP(CURRENT_DATE, '10:30:00'), 'Sud-secret', 'PLANNED', NOW(6));

INSERT INTO ml_98002s00.site (id, version, name, kind, closed) VALUES (9012, 0, 'Sud-secret', 'SEAT', FALSE);

INSERT INTO ml_98002s00.opening (id, site_id, weekday, recurrence, opens_at, closes_at)
VALUES (9013, 9012, 'MONDAY', 'EVERY_WEEK', '09:00:00', '17:00:00');

INSERT INTO ml_98002s00.closure (id, site_id, from_day, until_day, reason)
VALUES (9014, 9012, CURRENT_DATE, CURRENT_DATE + INTERVAL 1 YEAR, 'Sud-secret');

INSERT INTO ml_98002s00.appointment (id, version, kind, counsellor_id, starts_at, ends_at, subject, status, act_kind, seats, site_id,
    created_at)
VALUES (9010, 0, 'SESSION', 201, '2026-01-05 14:00:00', '2026-01-05 15:00:00', 'Sud-secret', 'PLANNED',
        'WORKSHOP', 5, 9012, NOW(6)),
    (9011, 0, 'ABSENCE', 201, '2026-01-05 16:00:00', '2026-01-05 17:00:00', 'Sud-secret', 'PLANNED', NULL,
        NULL, NULL, NOW(6));

INSERT INTO ml_98002s00.reminder (id, appointment_id, channel, state, attempts, tried_at, version)
VALUES (9015, 9003, 'MAIL', 'SENT', 1, NOW(6), 0);

INSERT INTO ml_98002s00.calendar_feed (account_id, token_hash, made_at, version) VALUES (201, SHA2('sud', 256), NOW(6), 0);

INSERT INTO ml_98002s00.diagnosis (id, version, young_person_id, started_on, conclusion, counsellor_id)
VALUES (9004, 0, 9001, CURRENT_DATE, 'Sud-secret', 201);

INSERT INTO ml_98002s00.diagnosis_theme (diagnosis_id, theme, needs) VALUES (9004, 'HOUSING', 'Sud-secret');

INSERT INTO ml_98002s00.engagement_contract (id, version, young_person_id, signed_on, starts_on, ends_on, weekly_hours,
    household, objective, conditions, counsellor_id, created_at)
VALUES (9005, 0, 9001, CURRENT_DATE, CURRENT_DATE, CURRENT_DATE + INTERVAL 6 MONTH, 15, 'NOT_TAXED', 'Sud-secret', '[]', 201, NOW(6));

INSERT INTO ml_98002s00.import_run (id, version, file_name, format, encoding, content_hash, size, mapping, state, position,
    total, inserted, refused, certain, similar, remarks, undone, kept, findings, created_at, created_by, created_by_name,
    forgotten)
VALUES (9010, 0, 'Sud-secret.csv', 'CSV', 'UTF-8', REPEAT('0', 64), 10, '{"Sud-secret": "BIRTH_NAME"}', 'DONE', 1, 1, 0, 1, 0,
    0, 0, 0, 0, '{}', NOW(6), 201, 'Sud-secret', FALSE);

INSERT INTO ml_98002s00.import_line (id, import_id, line, kind, problems, content)
VALUES (9011, 9010, 2, 'REFUSED', '[]', '{"Sud-secret": "Sud-secret"}');

INSERT INTO ml_98002s00.young_person (id, version, birth_name, first_name, folded_name, sex, birth_date, nir,
    rqth, counsellor_id, created_at, created_by)
VALUES (9021, 0, 'Sud-secret', 'Alix', ' sud secret alix ', 'MALE', CURRENT_DATE - INTERVAL 21 YEAR,
    NULL, FALSE, 201, NOW(6), 201);

INSERT INTO ml_98002s00.milestones (young_person_id) VALUES (9021);

INSERT INTO ml_98002s00.set_aside_pair (id, first_id, second_id, reason, set_at, set_by)
VALUES (9016, 9001, 9021, 'Sud-secret', NOW(6), 201);

INSERT INTO ml_98002s00.file_merge (id, survivor_id, absorbed_id, absorbed_number, merged_on, merged_at, merged_by, moved, changes)
VALUES (9017, 9001, 9022, 90220, CURRENT_DATE, NOW(6), 203, '{}', '[]');

INSERT INTO network.nir_fingerprint (fingerprint, structure_code) VALUES (REPEAT('9', 64), '98002S00');

INSERT INTO network.self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name, opened_at, version)
SELECT 9101, '98002S00', MAX(id), 1971, 'OPEN', 202, 'Sud-secret', NOW(6), 0 FROM network.quality_reference WHERE code = 'JALON-ML';

INSERT INTO network.self_diagnosis (id, structure_code, reference_id, year, state, opened_by, opened_by_name, opened_at, signed_by_name, signed_at, version)
SELECT 9102, '98002S00', MAX(id), 1970, 'SIGNED', 202, 'Sud-secret', NOW(6), 'Sud-secret', NOW(6), 0 FROM network.quality_reference WHERE code = 'JALON-ML';

INSERT INTO network.criterion_score (id, structure_code, diagnosis_id, node_id, axis_id, level, applicable, reason, state, version)
SELECT 9400 + ROW_NUMBER() OVER (ORDER BY n.id), '98002S00', 9101, n.id, n.parent_id, 3, TRUE, 'Sud-secret', 'DRAFTED', 0
FROM network.reference_node n JOIN network.self_diagnosis d ON d.reference_id = n.reference_id
WHERE d.id = 9101 AND n.assessable;

INSERT INTO network.criterion_score (id, structure_code, diagnosis_id, node_id, axis_id, level, applicable, reason, state, version)
SELECT 9399, '98002S00', 9102, node_id, axis_id, 2, TRUE, 'Sud-secret', 'VALIDATED', 0 FROM network.criterion_score WHERE id = 9401;

UPDATE network.criterion_score SET previous_id = 9399 WHERE id = 9401;

INSERT INTO network.score_assignment (id, structure_code, score_id, account_id, account_name, assigned_by_name, assigned_at)
VALUES (9501, '98002S00', 9401, 201, 'Sud-secret', 'Sud-secret', NOW(6));

INSERT INTO network.score_comment (id, structure_code, score_id, author_id, author_name, text, written_at)
VALUES (9502, '98002S00', 9401, 202, 'Sud-secret', 'Sud-secret', NOW(6));

INSERT INTO network.comment_mention (id, structure_code, comment_id, account_id) VALUES (9503, '98002S00', 9502, 201);

INSERT INTO network.diagnosis_seal (diagnosis_id, structure_code, content, hash, signed_by, signed_by_name, signed_at)
VALUES (9102, '98002S00', 'Sud-secret', REPEAT('0', 64), 202, 'Sud-secret', NOW(6));

INSERT INTO network.axis_result (id, structure_code, diagnosis_id, reference_id, year, axis_code, mean)
SELECT 9504, '98002S00', 9102, reference_id, 1970, '1', 2 FROM network.self_diagnosis WHERE id = 9102;

INSERT INTO network.evidence (id, structure_code, kind, title, description, evidence_date, added_by, added_by_name, added_at, version)
VALUES (9103, '98002S00', 'INDICATOR', 'Sud-secret', 'Sud-secret', CURRENT_DATE, 202, 'Sud-secret', NOW(6), 0);

INSERT INTO network.evidence_link (id, structure_code, evidence_id, score_id, linked_by_name, linked_at)
VALUES (9104, '98002S00', 9103, 9401, 'Sud-secret', NOW(6));

INSERT INTO network.frozen_indicator (evidence_id, structure_code, indicator_code, query_version, label, query, period_from,
    period_to, value, computed_at, hash)
VALUES (9103, '98002S00', 'FIRST_WELCOMES', 1, 'Sud-secret', 'SELECT 1', '1998-01-01', '1998-12-31', 1, NOW(6), REPEAT('0', 64));

INSERT INTO network.evidence_version (id, structure_code, evidence_id, number, text, added_by, added_by_name, added_at)
VALUES (9108, '98002S00', 9103, 1, 'Sud-secret', 202, 'Sud-secret', NOW(6));

INSERT INTO ml_98002s00.evidence_text (id, evidence_id, reading, content) VALUES (9108, 9103, 'WHOLE', 'Sud-secret');

INSERT INTO ml_98002s00.indicator_alert (id, version, evidence_id, state, cause, present_value, found_at)
VALUES (9109, 0, 9103, 'OPEN', 'VALUE', 2, NOW(6));

INSERT INTO network.evidence (id, structure_code, kind, title, description, evidence_date, added_by, added_by_name, added_at, version)
VALUES (9110, '98002S00', 'SAMPLE', 'Sud-secret', 'Sud-secret', CURRENT_DATE, 202, 'Sud-secret', NOW(6), 0);

INSERT INTO network.evidence_link (id, structure_code, evidence_id, score_id, linked_by_name, linked_at)
VALUES (9111, '98002S00', 9110, 9401, 'Sud-secret', NOW(6));

INSERT INTO network.case_sample (evidence_id, structure_code, form, population_code, query_version, label, query, period_from,
    period_to, stratification, seed, wanted, population, population_digest, drawn, drawn_digest, strata, drawn_at, hash)
VALUES (9110, '98002S00', 1, 'ACCOMPANIED', 4, 'Sud-secret', 'SELECT 1', '1998-01-01', '1998-12-31', 'NONE', 1, 1, 1,
    REPEAT('0', 64), 1, REPEAT('0', 64), '[{"code": "ALL", "label": "Sud-secret", "files": 1, "drawn": 1}]', NOW(6), REPEAT('0', 64));

INSERT INTO network.sample_opening (evidence_id, structure_code, version, open_until, opened_by_name, opened_at)
VALUES (9110, '98002S00', 1, CURRENT_DATE + INTERVAL 1 MONTH, 'Sud-secret', NOW(6));

INSERT INTO network.sampled_case (id, structure_code, evidence_id, number, stratum, birth_year, sex, qpv)
VALUES (9112, '98002S00', 9110, 1, 'Sud-secret', 1971, 'FEMALE', FALSE);

INSERT INTO network.sampled_line (id, structure_code, case_id, evidence_id, position, kind, from_day, code, text)
VALUES (9113, '98002S00', 9112, 9110, 0, 'TEXT', CURRENT_DATE, 'ACT_NOTE', 'Sud-secret');

INSERT INTO ml_98002s00.drawn_file (id, evidence_id, young_person_id, number, stratum) VALUES (9114, 9110, 9001, 1, 'ALL');

INSERT INTO ml_98002s00.released_text (id, version, drawn_file_id, source, source_id, text, released_at, released_by)
VALUES (9115, 1, 9114, 'OBJECTIVE', 9005, 'Sud-secret', NOW(6), 202);

INSERT INTO network.structure_project (id, structure_code, title, first_year, last_year, core_values, changed_by_name, changed_at, version)
VALUES (9501, '98002S00', 'Sud-secret', 1998, 1999, 'Sud-secret', 'Sud-secret', NOW(6), 0);

INSERT INTO network.swot_item (id, structure_code, kind, text, created_by_name, created_at, version)
VALUES (9502, '98002S00', 'WEAKNESS', 'Sud-secret', 'Sud-secret', NOW(6), 0);

INSERT INTO network.roadmap (id, structure_code, title, first_year, last_year, objective, changed_by_name, changed_at, version)
VALUES (9503, '98002S00', 'Sud-secret', 1998, 1999, 'Sud-secret', 'Sud-secret', NOW(6), 0);

INSERT INTO network.improvement_action (id, structure_code, score_id, title, owner_id, owner_name, due_on, state, created_by,
    created_by_name, created_at, version)
VALUES (9105, '98002S00', 9401, 'Sud-secret', 201, 'Sud-secret', CURRENT_DATE + INTERVAL 1 YEAR, 'PLANNED', 202, 'Sud-secret', NOW(6), 0);

INSERT INTO network.action_contributor (id, structure_code, action_id, account_id, name)
VALUES (9510, '98002S00', 9105, 202, 'Sud-secret');

INSERT INTO network.action_step (id, structure_code, action_id, position, title)
VALUES (9511, '98002S00', 9105, 0, 'Sud-secret');

INSERT INTO network.action_budget (id, structure_code, action_id, funder, planned, spent)
VALUES (9512, '98002S00', 9105, 'Sud-secret', 100, 50);

INSERT INTO network.action_node (id, structure_code, action_id, reference_id, axis_id, node_id)
SELECT 9513, '98002S00', 9105, d.reference_id, s.axis_id, s.node_id
FROM network.criterion_score s JOIN network.self_diagnosis d ON d.id = s.diagnosis_id WHERE s.id = 9401;

INSERT INTO network.action_measure (id, structure_code, action_id, measured_on, value)
VALUES (9514, '98002S00', 9105, '1998-05-01', 3);

INSERT INTO network.action_postponement (id, structure_code, action_id, due_before, due_after, moved_on, moved_by_name)
VALUES (9515, '98002S00', 9105, '1998-05-01', '1998-06-01', '1998-04-01', 'Sud-secret');

INSERT INTO network.plan_review (id, structure_code, year, quarter, state, minutes, opened_by_name, opened_on, version)
VALUES (9520, '98002S00', 1998, 1, 'OPEN', 'Sud-secret', 'Sud-secret', '1998-03-31', 0);

INSERT INTO network.review_slip (id, structure_code, review_id, action_id, kind, title, owner_name, due_on, steps, planned, spent)
VALUES (9521, '98002S00', 9520, 9105, 'LATE', 'Sud-secret', 'Sud-secret', '1998-03-01', 0, 0, 0);

INSERT INTO network.review_decision (id, structure_code, review_id, text, decided_at, version)
VALUES (9522, '98002S00', 9520, 'Sud-secret', NOW(6), 0);

INSERT INTO network.plan_evaluation (id, structure_code, year, state, reached, opened_by_name, opened_on, version)
VALUES (9523, '98002S00', 1998, 'OPEN', 'Sud-secret', 'Sud-secret', '1998-12-01', 0);

INSERT INTO network.evaluated_action (id, structure_code, evaluation_id, action_id, title, owner_name, state, due_on, planned, spent)
VALUES (9524, '98002S00', 9523, 9105, 'Sud-secret', 'Sud-secret', 'PLANNED', '1998-12-01', 0, 0);

INSERT INTO network.audit (id, structure_code, self_diagnosis_id, kind, state, planned_on, planned_until, admitted_on, opened_on,
    reply_deadline, closed_on, conclusion)
VALUES (9201, '98002S00', 9101, 'INITIAL', 'ON_SITE', CURRENT_DATE, CURRENT_DATE, CURRENT_DATE, CURRENT_DATE, NULL, NULL, NULL),
    (9202, '98002S00', 9102, 'INITIAL', 'CLOSED', CURRENT_DATE, CURRENT_DATE, CURRENT_DATE, CURRENT_DATE, CURRENT_DATE, CURRENT_DATE, 'Sud-secret');

INSERT INTO network.audit_auditor (id, audit_id, structure_code, account_id, kind, name, organisation)
VALUES (9203, 9201, '98002S00', 501, 'CERTIFICATION_BODY', 'Sud-secret', 'Essai'),
    (9204, 9202, '98002S00', 501, 'CERTIFICATION_BODY', 'Sud-secret', 'Essai');

INSERT INTO network.finding (id, audit_id, structure_code, kind, criterion, text, author_id, author_name, recorded_at)
VALUES (9205, 9202, '98002S00', 'MINOR', '1.1', 'Sud-secret', 501, 'Sud-secret', NOW(6));

INSERT INTO network.finding_reply (id, finding_id, structure_code, text, author_id, author_name, replied_at)
VALUES (9206, 9205, '98002S00', 'Sud-secret', 202, 'Sud-secret', NOW(6));

INSERT INTO network.auditor_availability (id, account_id, from_day, until_day) VALUES (9241, 501, '1998-01-01', '2098-12-31');

INSERT INTO network.auditor_training (id, account_id, title, held_on) VALUES (9242, 501, 'Sud-secret', '1998-01-01');

INSERT INTO network.auditor_interest (id, account_id, structure_code, reason, from_day, until_day, declared_by, declared_by_name,
    declared_at)
VALUES (9243, 501, '98002S00', 'Sud-secret', '1998-01-01', '1998-12-31', 501, 'Sud-secret', NOW(6));

INSERT INTO network.audit_plan (id, state, from_day, until_day, seconds, asked_by, asked_by_name, asked_at, visits)
VALUES (9244, 'DROPPED', '1998-01-01', '1998-12-31', 1, 401, 'Sud-secret', NOW(6), 1);

INSERT INTO network.audit_plan_visit (id, plan_id, audit_id, structure_code, changed, pinned)
VALUES (9245, 9244, 9201, '98002S00', FALSE, FALSE);

INSERT INTO network.audit_plan_reason (id, visit_id, rule, seat, amount, cost) VALUES (9246, 9245, 'UNASSIGNED', 'AUDIT', 0, 0);

INSERT INTO network.audit_campaign (id, reference_id, name, kind, scope, from_day, until_day, capacity, state, created_by,
    created_by_name, created_at, launched_on, closed_on)
SELECT 9247, MAX(id), 'Campagne de 1998', 'INITIAL', 'STRUCTURES', '1998-01-01', '1998-12-31', 9, 'CLOSED', 401, 'Essai', NOW(6),
    '1998-01-01', '1998-12-31' FROM network.quality_reference WHERE code = 'JALON-ML';

INSERT INTO network.audit_campaign_place (campaign_id, place) VALUES (9247, '98002S00');

INSERT INTO network.campaign_launch (id, campaign_id, total, done, last_code, asked_by, asked_by_name, asked_at, ended_at)
VALUES (9248, 9247, 1, 1, '98002S00', 401, 'Essai', NOW(6), NOW(6));

INSERT INTO network.audit_score (id, audit_id, structure_code, criterion, voice, level, reason, author_id, author_name, recorded_at)
VALUES (9210, 9202, '98002S00', '1.1', 'AGREED', 2, 'Sud-secret', 501, 'Sud-secret', NOW(6));

INSERT INTO network.audit_document (id, audit_id, structure_code, file_name, media_type, file_size, file_hash, added_by_name, added_at)
VALUES (9211, 9202, '98002S00', 'sud-secret.txt', 'text/plain', 10, REPEAT('0', 64), 'Sud-secret', NOW(6));

INSERT INTO network.visit_plan (audit_id, structure_code, state, note, sent_by_name, sent_at, answered_by_name, answered_at, version)
VALUES (9201, '98002S00', 'AGREED', 'Sud-secret', 'Sud-secret', NOW(6), 'Sud-secret', NOW(6), 2);

INSERT INTO network.visit_slot (id, audit_id, structure_code, held_on, begins, ends, subject, people, place)
VALUES (9212, 9201, '98002S00', CURRENT_DATE, '09:00', '10:00', 'Sud-secret', 'Direction', 'Siège');

INSERT INTO network.evidence_request (id, audit_id, structure_code, text, due_on, asked_by_name, asked_at)
VALUES (9213, 9201, '98002S00', 'Sud-secret', CURRENT_DATE, 'Sud-secret', NOW(6));

INSERT INTO network.finding_answer (id, finding_id, audit_id, structure_code, outcome, text, author_id, author_name, answered_at,
    version)
VALUES (9220, 9205, 9202, '98002S00', 'MAINTAINED', 'Sud-secret', 501, 'Sud-secret', NOW(6), 1);

INSERT INTO network.reply_extension (id, audit_id, structure_code, number, reason, asked_by_name, asked_at, due_before)
VALUES (9221, 9202, '98002S00', 1, 'Sud-secret', 'Sud-secret', NOW(6), CURRENT_DATE);

INSERT INTO network.audit_report (id, audit_id, structure_code, number, conclusion, content, content_hash, assembled_by_name,
    assembled_at)
VALUES (9222, 9202, '98002S00', 1, 'Sud-secret', '"Sud-secret"', REPEAT('0', 64), 'Sud-secret', NOW(6));

INSERT INTO network.report_signature (id, report_id, audit_id, structure_code, account_id, kind, name, content_hash, signed_at)
VALUES (9223, 9222, 9202, '98002S00', 501, 'CERTIFICATION_BODY', 'Sud-secret', REPEAT('0', 64), NOW(6));

INSERT INTO network.commission_decision (id, audit_id, structure_code, kind, reason, decided_on, recorded_by, recorded_at)
VALUES (9207, 9202, '98002S00', 'LABEL', 'Sud-secret', CURRENT_DATE, 402, NOW(6));

INSERT INTO network.label (id, decision_id, structure_code, number, conditional, valid_from, valid_until)
VALUES (9208, 9207, '98002S00', 'L-1998-9208-0', FALSE, '1998-01-01', '1999-01-01');

-- The commission of the tests: three seats, and a session to come on whose agenda Essai-Sud is.
INSERT INTO network.commission_member (id, account_id, name, college, organisation, structure_code, from_day, until_day)
VALUES (9700, 402, 'Essai COMMISSION_MEMBER', 'ASSOCIATIONS', 'Essai', NULL, '2020-01-01', '2099-12-31'),
    (9701, 403, 'Essai COMMISSION_STATE', 'STATE', 'Essai', NULL, '2020-01-01', '2099-12-31'),
    (9702, 404, 'Essai COMMISSION_NORTH', 'NETWORK', 'Essai', '98001S00', '2020-01-01', '2099-12-31');

INSERT INTO network.commission_session (id, held_on, begins_at, place, state, quorum_percent, convened_at)
VALUES (9703, CURRENT_DATE + INTERVAL 1 MONTH, '14:00', 'Essai', 'CONVENED', 50, NOW(6));

INSERT INTO network.agenda_item (id, session_id, audit_id, structure_code, position, state)
VALUES (9704, 9703, 9202, '98002S00', 1, 'WAITING');

INSERT INTO network.decision_notice (decision_id, structure_code, notified_on, notified_by_name, appeal_until, file_hash, file_size)
VALUES (9207, '98002S00', CURRENT_DATE, 'Sud-secret', CURRENT_DATE + INTERVAL 1 MONTH, REPEAT('0', 64), 1);

INSERT INTO network.label_condition (id, decision_id, structure_code, position, text, due_on)
VALUES (9705, 9207, '98002S00', 1, 'Sud-secret', CURRENT_DATE + INTERVAL 1 YEAR);

INSERT INTO network.condition_evidence (id, condition_id, structure_code, text, brought_by_name, brought_at, file_name, media_type,
    file_size, file_hash)
VALUES (9706, 9705, '98002S00', 'Sud-secret', 'Sud-secret', NOW(6), 'Sud-secret.pdf', 'application/pdf', 1, REPEAT('0', 64));

INSERT INTO network.label_follow_up (id, label_id, structure_code, kind, due_on, state)
VALUES (9707, 9208, '98002S00', 'FOLLOW_UP', '2099-01-01', 'SCHEDULED');

INSERT INTO network.label_alert (id, label_id, structure_code, cause, subject_id, title, found_on, state)
VALUES (9709, 9208, '98002S00', 'DRIFT', 9103, 'Sud-secret', CURRENT_DATE, 'OPEN');

INSERT INTO network.label_event (id, label_id, structure_code, kind, happened_on, reason, recorded_by_name)
VALUES (9710, 9208, '98002S00', 'AWARDED', CURRENT_DATE, 'Sud-secret', 'Sud-secret');

INSERT INTO network.appeal (id, decision_id, structure_code, state, grounds, filed_by, filed_by_name, filed_on)
VALUES (9711, 9207, '98002S00', 'FILED', 'Sud-secret', 202, 'Sud-secret', CURRENT_DATE);

INSERT INTO network.appeal_document (id, appeal_id, structure_code, file_name, media_type, file_size, file_hash)
VALUES (9712, 9711, '98002S00', 'Sud-secret.pdf', 'application/pdf', 1, REPEAT('0', 64));

INSERT INTO network.board_comment (id, structure_code, association_code, text, author_id, author_name, written_at)
VALUES (9301, '98002S00', 'AR98', 'Sud-secret', 301, 'Sud-secret', NOW(6));

INSERT INTO network.transfer (id, version, source_code, destination_code, young_person_id, file_number, state, consented_on, consent,
    reason, person_name, birth_date, proposed_on, proposed_at, proposed_by, proposed_by_name, expires_on, attempts)
VALUES (9401, 0, '98002S00', '97001S00', 9001, 1, 'PROPOSED', CURRENT_DATE, 'SIGNED', 'Sud-secret', 'Sud-secret', '2004-05-17',
        CURRENT_DATE, NOW(6), 201, 'Sud-secret', CURRENT_DATE + INTERVAL 1 YEAR, 0),
    (9402, 1, '98002S00', '97001S00', 9400, 9400, 'DONE', CURRENT_DATE, 'SIGNED', '', NULL, NULL,
        CURRENT_DATE, NOW(6), 201, 'Sud-secret', CURRENT_DATE + INTERVAL 1 YEAR, 0);

INSERT INTO ml_98002s00.sealed_file (transfer_id, young_person_id, file_number, destination_code, sealed_on, sealed_at, keep_until,
    keep_reason, content, content_hash)
VALUES (9402, 9400, 9400, '97001S00', CURRENT_DATE, NOW(6), CURRENT_DATE + INTERVAL 5 YEAR, 'AGE_LIMIT', 'Sud-secret', REPEAT('0', 64));

INSERT INTO ml_98002s00.arrived_file (transfer_id, young_person_id, source_code, source_file_number, arrived_on, told)
VALUES (9403, 9001, '97001S00', 1, CURRENT_DATE, '[]');

INSERT INTO network.label_counter (label_year, last_rank) VALUES (1998, 9208);

INSERT INTO network.sign_in_attempt (id, mail, address, attempted_at, succeeded)
VALUES (9302, 'sud-secret@essai.jalon.test', '127.0.0.9', '1998-01-01', TRUE);

INSERT INTO ml_98002s00.kept_answer (id, account_id, idempotency_key, print, status, body, created_at, version)
VALUES (9303, 201, 'sud-secret', REPEAT('0', 32), 201, '{}', NOW(6), 0);

INSERT INTO network.structure_profile (structure_code, qpv, sites, updated_by_name, updated_at, version)
VALUES ('98002S00', TRUE, 3, 'Sud-secret', NOW(6), 0);

-- A draft of the union, which is nobody else's to see.
INSERT INTO network.quality_reference (id, code, version, title, kinds, illustrative, scale, content_hash, state, previous_id, nodes, criteria,
    created_by_name, created_at)
SELECT 9501, code, 'essai', 'Brouillon d’essai', kinds, FALSE, scale, REPEAT('0', 64), 'DRAFT', id, 1, 1, 'Essai', NOW(6)
FROM network.quality_reference WHERE code = 'JALON-ML' AND state = 'PUBLISHED';

INSERT INTO network.reference_node (id, reference_id, position, tree_rank, kind, code, title, weight, blocking, assessable, details)
VALUES (9502, 9501, 0, 1, 'Critère', '1', 'Critère d’essai', 1, FALSE, TRUE, '{}');
INSERT INTO network.support_request (id, structure_code, association_code, criterion_code, criterion_title, subject, state, asked_by,
    asked_by_name, asked_at, moved_at, unread, version)
VALUES (9501, '98002S00', 'AR98', '5.1', 'Sud-secret', 'Sud-secret', 'ASKED', 202, 'Sud-secret', NOW(6), NOW(6), FALSE, 0);

INSERT INTO network.support_message (id, request_id, structure_code, association_code, from_association, text, author_id, author_name,
    written_at)
VALUES (9502, 9501, '98002S00', 'AR98', FALSE, 'Sud-secret', 202, 'Sud-secret', NOW(6));

INSERT INTO network.regional_workshop (id, association_code, title, purpose, starts_at, ends_at, place, criteria, seats, taken,
    cancelled, version)
VALUES (9503, 'AR98', 'Atelier d''essai', 'Essai', NOW() + INTERVAL 1 YEAR, NOW() + INTERVAL 9000 HOUR, 'Essai', ',5.1,', 10, 1,
    FALSE, 0);

INSERT INTO network.workshop_enrolment (id, workshop_id, structure_code, association_code, colleague_id, colleague_name,
    enrolled_by_name, enrolled_at)
VALUES (9504, 9503, '98002S00', 'AR98', 202, 'Sud-secret', 'Sud-secret', NOW(6));

INSERT INTO network.practice (id, structure_code, association_code, title, done, effects, contact, criteria, state, proposed_by_name,
    proposed_at, version)
VALUES (9505, '98002S00', 'AR98', 'Sud-secret', 'Sud-secret', 'Sud-secret', 'Sud-secret', ',5.1,', 'PROPOSED', 'Sud-secret', NOW(6), 0);

INSERT INTO network.practice_file (id, practice_id, structure_code, file_name, media_type, file_size, file_hash, added_by_name, added_at)
VALUES (9540, 9505, '98002S00', 'Sud-secret.pdf', 'application/pdf', 12, SHA2('Sud-secret', 256), 'Sud-secret', NOW(6));

INSERT INTO network.practice_mark (id, practice_id, structure_code, marked_at) VALUES (9506, 9505, '98002S00', NOW(6));

INSERT INTO network.webhook_endpoint (id, structure_code, url, description, events, state, paused_because, secret, active_since,
    created_at, version)
VALUES (9601, '98002S00', 'https://sud-secret.essai.jalon.test/', 'Sud-secret', ',diagnosis.signed,', 'PAUSED', 'PERSON', 'Sud-secret',
    NOW(6), NOW(6), 0);

INSERT INTO network.webhook_event (id, structure_code, kind, subject, occasion, to_association, to_union, to_kinds, data, occurred_at)
VALUES (9602, '98002S00', 'diagnosis.signed', 'Sud-secret', '', FALSE, FALSE, '', '{"diagnosis": "Sud-secret"}', NOW(6));

INSERT INTO network.webhook_delivery (id, structure_code, endpoint_id, event_id, state, attempts, next_at, tried_at, status, answer,
    created_at)
VALUES (9603, '98002S00', 9601, 9602, 'FAILED', 7, NOW(6), NOW(6), 500, 'Sud-secret', NOW(6));

INSERT INTO network.due_reminder_rule (structure_code, enabled, first_days, last_days, version) VALUES ('98002S00', TRUE, 14, 3, 0);
INSERT INTO network.due_reminder (id, structure_code, kind, subject_id, account_id, occasion, due_on, sent_at)
VALUES (9604, '98002S00', 'ACTION', 9105, 201, 'FIRST', CURRENT_DATE, NOW(6));

INSERT INTO network.calibration_alert (id, kind, subject, title, state, measured, threshold, basis, opened_on)
VALUES (9630, 'DIVIDES', 9630, 'Critère d''essai', 'OPEN', 60, 40, 5, CURRENT_DATE);

INSERT INTO network.auditor_evaluation (id, auditor_id, from_day, until_day, strengths, improvements, author_id, author_name, written_at)
VALUES (9631, 501, '1998-01-01', '1998-12-31', 'Essai', 'Essai', 401, 'Essai', NOW(6));

INSERT INTO network.audit_feedback (id, audit_id, structure_code, questionnaire, comment, author_id, author_name, answered_at, changed_at)
VALUES (9632, 9202, '98002S00', 1, 'Sud-secret', 202, 'Sud-secret', NOW(6), NOW(6));

INSERT INTO network.feedback_answer (id, feedback_id, structure_code, question_id, mark)
SELECT 8992 + id, 9632, '98002S00', id, 3 FROM network.feedback_question WHERE questionnaire = 1;
