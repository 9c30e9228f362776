--liquibase formatted sql

--changeset jalon:commission-1
INSERT INTO labelling_rule (id, code, amount, valid_from, valid_until, source) VALUES
    (590, 'QUORUM_PERCENT', 50, '2023-01-01', NULL, 'Valeur illustrative : le règlement intérieur de la commission n’est pas public.'),
    (591, 'APPEAL_DAYS', 60, '2023-01-01', NULL, 'Valeur illustrative : le délai de recours du label n’est pas public.'),
    (592, 'BLOCKING_PERCENT', 75, '2023-01-01', NULL, 'Valeur illustrative : la part du plus haut niveau qu’un critère bloquant doit atteindre n’est pas publique.');
--rollback DELETE FROM labelling_rule WHERE id IN (590, 591, 592);

--changeset jalon:commission-2
CREATE TABLE commission_member (
    id BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL,
    name VARCHAR(200) NOT NULL,
    college VARCHAR(20) NOT NULL,
    organisation VARCHAR(200) NOT NULL,
    structure_code CHAR(8) NULL COMMENT 'mission or association in which the member works: its files are not theirs to judge',
    from_day DATE NOT NULL,
    until_day DATE NOT NULL COMMENT 'last day of the term',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT commission_member_term UNIQUE (account_id, from_day),
    CONSTRAINT commission_member_college CHECK (college IN ('NETWORK', 'STATE', 'LOCAL_AUTHORITIES', 'ASSOCIATIONS', 'COMPANIES')),
    CONSTRAINT commission_member_days CHECK (until_day >= from_day)
) ENGINE = InnoDB COMMENT 'Seats of the national label commission, with their terms';
--rollback DROP TABLE commission_member;

--changeset jalon:commission-3
CREATE TABLE commission_session (
    id BIGINT NOT NULL PRIMARY KEY,
    held_on DATE NOT NULL,
    begins_at TIME NOT NULL,
    place VARCHAR(200) NOT NULL,
    state VARCHAR(12) NOT NULL,
    quorum_percent INT NULL COMMENT 'as the rule was when the agenda was sent: of the members in term',
    president_id BIGINT NULL COMMENT 'the member who presides and signs',
    convened_at DATETIME(6) NULL COMMENT 'UTC: when the agenda was sent',
    opened_at DATETIME(6) NULL,
    closed_at DATETIME(6) NULL,
    minutes_hash CHAR(64) NULL COMMENT 'SHA-256 of the minutes as they were signed',
    minutes_size BIGINT NULL,
    signed_by_name VARCHAR(200) NULL,
    signed_at DATETIME(6) NULL,
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT commission_session_state CHECK (state IN ('PLANNED', 'CONVENED', 'OPEN', 'CLOSED', 'SIGNED', 'CANCELLED')),
    CONSTRAINT commission_session_quorum CHECK (state IN ('PLANNED', 'CANCELLED') OR quorum_percent IS NOT NULL),
    CONSTRAINT commission_session_signed CHECK ((state = 'SIGNED') = (signed_at IS NOT NULL AND minutes_hash IS NOT NULL)),
    CONSTRAINT commission_session_president FOREIGN KEY (president_id) REFERENCES commission_member (id),
    INDEX commission_session_day (held_on)
) ENGINE = InnoDB COMMENT 'Sessions of the national label commission';
--rollback DROP TABLE commission_session;

--changeset jalon:commission-4
CREATE TABLE agenda_item (
    id BIGINT NOT NULL PRIMARY KEY,
    session_id BIGINT NOT NULL,
    audit_id BIGINT NOT NULL,
    appeal_id BIGINT NULL COMMENT 'the appeal that is examined, where it is one',
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    position INT NOT NULL,
    state VARCHAR(12) NOT NULL,
    secret BOOLEAN NOT NULL DEFAULT FALSE,
    proposal VARCHAR(30) NULL COMMENT 'what is, or was last, voted on',
    entitled INT NULL COMMENT 'present and not recused when the vote was closed',
    votes_for INT NULL,
    votes_against INT NULL,
    abstentions INT NULL,
    version INT NOT NULL DEFAULT 0,
    open_audit BIGINT AS (IF(state IN ('WAITING', 'VOTING', 'VOTED'), audit_id, NULL)) VIRTUAL,
    CONSTRAINT agenda_item_open UNIQUE (open_audit),
    CONSTRAINT agenda_item_state CHECK (state IN ('WAITING', 'VOTING', 'VOTED', 'DECIDED', 'POSTPONED')),
    CONSTRAINT agenda_item_counts CHECK (state NOT IN ('VOTED', 'DECIDED') OR (entitled IS NOT NULL AND votes_for IS NOT NULL
        AND votes_against IS NOT NULL AND abstentions IS NOT NULL AND votes_for + votes_against + abstentions <= entitled)),
    CONSTRAINT agenda_item_session FOREIGN KEY (session_id) REFERENCES commission_session (id),
    CONSTRAINT agenda_item_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX agenda_item_order (session_id, position)
) ENGINE = InnoDB COMMENT 'What a session examines: an audit to decide on, or an appeal';
--rollback DROP TABLE agenda_item;

--changeset jalon:commission-5
CREATE TABLE session_attendance (
    session_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    presence VARCHAR(8) NOT NULL,
    PRIMARY KEY (session_id, member_id),
    CONSTRAINT session_attendance_presence CHECK (presence IN ('PRESENT', 'EXCUSED')),
    CONSTRAINT session_attendance_session FOREIGN KEY (session_id) REFERENCES commission_session (id),
    CONSTRAINT session_attendance_member FOREIGN KEY (member_id) REFERENCES commission_member (id)
) ENGINE = InnoDB COMMENT 'Who is at a session, or sent excuses; nothing is said of who did not come';
--rollback DROP TABLE session_attendance;

--changeset jalon:commission-6
CREATE TABLE item_recusal (
    item_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    cause VARCHAR(20) NOT NULL,
    reason VARCHAR(500) NULL,
    PRIMARY KEY (item_id, member_id),
    CONSTRAINT item_recusal_cause CHECK (cause IN ('OWN_STRUCTURE', 'OWN_ASSOCIATION', 'DECLARED')),
    CONSTRAINT item_recusal_declared CHECK (cause <> 'DECLARED' OR reason IS NOT NULL),
    CONSTRAINT item_recusal_item FOREIGN KEY (item_id) REFERENCES agenda_item (id),
    CONSTRAINT item_recusal_member FOREIGN KEY (member_id) REFERENCES commission_member (id)
) ENGINE = InnoDB COMMENT 'Who neither debates nor votes on an item, and why';
--rollback DROP TABLE item_recusal;

--changeset jalon:commission-7
CREATE TABLE item_debate (
    item_id BIGINT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL,
    written_by_name VARCHAR(200) NOT NULL,
    written_at DATETIME(6) NOT NULL,
    CONSTRAINT item_debate_item FOREIGN KEY (item_id) REFERENCES agenda_item (id)
) ENGINE = InnoDB COMMENT 'Notes of the debate: for the label office and for the members who are not recused';
--rollback DROP TABLE item_debate;

--changeset jalon:commission-8
CREATE TABLE item_vote (
    item_id BIGINT NOT NULL,
    member_id BIGINT NOT NULL,
    choice VARCHAR(10) NULL COMMENT 'NULL where the vote is secret',
    PRIMARY KEY (item_id, member_id),
    CONSTRAINT item_vote_choice CHECK (choice IN ('FOR', 'AGAINST', 'ABSTENTION')),
    CONSTRAINT item_vote_item FOREIGN KEY (item_id) REFERENCES agenda_item (id),
    CONSTRAINT item_vote_member FOREIGN KEY (member_id) REFERENCES commission_member (id)
) ENGINE = InnoDB COMMENT 'Who voted, once; those of a secret vote are deleted when it is closed';
--rollback DROP TABLE item_vote;

--changeset jalon:commission-9
CREATE TABLE item_ballot (
    id CHAR(36) NOT NULL PRIMARY KEY COMMENT 'drawn at random: it tells neither who nor when',
    item_id BIGINT NOT NULL,
    choice VARCHAR(10) NOT NULL,
    CONSTRAINT item_ballot_choice CHECK (choice IN ('FOR', 'AGAINST', 'ABSTENTION')),
    CONSTRAINT item_ballot_item FOREIGN KEY (item_id) REFERENCES agenda_item (id)
) ENGINE = InnoDB COMMENT 'Ballots of a secret vote under way; deleted when they are counted';
--rollback DROP TABLE item_ballot;

--changeset jalon:commission-10
-- What was decided again, after a deferral or an appeal, is a decision of its own: none is ever changed.
ALTER TABLE commission_decision
    ADD COLUMN turn INT NOT NULL DEFAULT 1 COMMENT 'the first decision on this audit, the second',
    ADD COLUMN item_id BIGINT NULL COMMENT 'of the agenda; none before there were sessions',
    ADD COLUMN appeal_id BIGINT NULL,
    ADD COLUMN breaches VARCHAR(1000) NULL COMMENT 'codes of the blocking criteria that are not met, from which it departs',
    ADD COLUMN departure_reason TEXT NULL COMMENT 'why it departs from them',
    ADD COLUMN valid_from DATE NULL COMMENT 'of the label that it awards',
    ADD COLUMN valid_until DATE NULL,
    DROP INDEX commission_decision_once,
    ADD CONSTRAINT commission_decision_turn UNIQUE (audit_id, turn),
    ADD CONSTRAINT commission_decision_item_once UNIQUE (item_id),
    ADD CONSTRAINT commission_decision_departure CHECK (breaches IS NULL OR departure_reason IS NOT NULL),
    ADD CONSTRAINT commission_decision_item FOREIGN KEY (item_id) REFERENCES agenda_item (id);
--rollback SELECT 1;

--changeset jalon:commission-11
CREATE TABLE decision_notice (
    decision_id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    notified_on DATE NOT NULL,
    notified_by_name VARCHAR(200) NOT NULL,
    appeal_until DATE NOT NULL COMMENT 'last day on which the structure may appeal',
    file_hash CHAR(64) NULL COMMENT 'SHA-256 of the letter; none before there were letters',
    file_size BIGINT NULL,
    CONSTRAINT decision_notice_decision FOREIGN KEY (decision_id, structure_code)
        REFERENCES commission_decision (id, structure_code)
) ENGINE = InnoDB COMMENT 'Decisions that the structures were told of: before that they do not see them';
--rollback DROP TABLE decision_notice;

--changeset jalon:commission-12
INSERT INTO decision_notice (decision_id, structure_code, notified_on, notified_by_name, appeal_until)
SELECT id, structure_code, decided_on, 'Bureau du label', decided_on FROM commission_decision;
--rollback SELECT 1;

--changeset jalon:commission-13
CREATE TABLE appeal (
    id BIGINT NOT NULL PRIMARY KEY,
    decision_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    state VARCHAR(14) NOT NULL,
    grounds TEXT NOT NULL,
    filed_by BIGINT NOT NULL,
    filed_by_name VARCHAR(200) NOT NULL,
    filed_on DATE NOT NULL,
    answer TEXT NULL COMMENT 'why it is admissible, or not',
    answered_by_name VARCHAR(200) NULL,
    answered_on DATE NULL,
    settled_on DATE NULL COMMENT 'when the commission decided on it',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT appeal_once UNIQUE (decision_id),
    CONSTRAINT appeal_of_structure UNIQUE (id, structure_code),
    CONSTRAINT appeal_state CHECK (state IN ('FILED', 'ADMISSIBLE', 'INADMISSIBLE', 'UPHELD', 'CHANGED')),
    CONSTRAINT appeal_answered CHECK ((state = 'FILED') = (answered_on IS NULL)),
    CONSTRAINT appeal_settled CHECK ((state IN ('UPHELD', 'CHANGED')) = (settled_on IS NOT NULL)),
    CONSTRAINT appeal_decision FOREIGN KEY (decision_id, structure_code) REFERENCES commission_decision (id, structure_code)
) ENGINE = InnoDB COMMENT 'Appeals of structures against a decision: one for each';
--rollback DROP TABLE appeal;

--changeset jalon:commission-14
CREATE TABLE appeal_document (
    id BIGINT NOT NULL PRIMARY KEY,
    appeal_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL,
    file_name VARCHAR(255) NOT NULL,
    media_type VARCHAR(120) NOT NULL,
    file_size BIGINT NOT NULL,
    file_hash CHAR(64) NOT NULL,
    CONSTRAINT appeal_document_appeal FOREIGN KEY (appeal_id, structure_code) REFERENCES appeal (id, structure_code)
) ENGINE = InnoDB COMMENT 'Documents that a structure brings with its appeal';
--rollback DROP TABLE appeal_document;

--changeset jalon:commission-15
ALTER TABLE agenda_item ADD CONSTRAINT agenda_item_appeal FOREIGN KEY (appeal_id) REFERENCES appeal (id);
--rollback ALTER TABLE agenda_item DROP FOREIGN KEY agenda_item_appeal;
