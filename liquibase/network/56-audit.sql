--liquibase formatted sql

--changeset jalon:audit-document-1
CREATE TABLE audit_document (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure, whose file it is',
    finding_id BIGINT NULL COMMENT 'the finding that it is observed on; null for a document of the request',
    file_name VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    file_size BIGINT NOT NULL COMMENT 'in bytes',
    file_hash CHAR(64) NOT NULL COMMENT 'SHA-256',
    added_by_name VARCHAR(200) NOT NULL,
    added_at DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT audit_document_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    CONSTRAINT audit_document_finding FOREIGN KEY (finding_id, structure_code) REFERENCES finding (id, structure_code),
    INDEX audit_document_of_audit (audit_id, finding_id)
) ENGINE = InnoDB COMMENT 'Documents that the structure gives with its request or with an observation on a finding';
--rollback DROP TABLE audit_document;

--changeset jalon:audit-news-1
CREATE TABLE audit_news (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    kind VARCHAR(30) NOT NULL,
    audience VARCHAR(10) NOT NULL COMMENT 'who is written to',
    happened_at DATETIME(6) NOT NULL COMMENT 'UTC',
    told_at DATETIME(6) NULL COMMENT 'when the letters left; null while they are to be sent',
    CONSTRAINT audit_news_audience CHECK (audience IN ('OFFICE', 'STRUCTURE', 'AUDITORS')),
    CONSTRAINT audit_news_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX audit_news_to_tell (told_at, audience)
) ENGINE = InnoDB COMMENT 'What happened to an audit and somebody is to be told of by mail';
--rollback DROP TABLE audit_news;

--changeset jalon:visit-plan-1
CREATE TABLE visit_plan (
    audit_id BIGINT NOT NULL PRIMARY KEY,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    state VARCHAR(10) NOT NULL,
    note TEXT NULL COMMENT 'what the auditors say of the visit',
    sent_by_name VARCHAR(200) NULL,
    sent_at DATETIME(6) NULL COMMENT 'UTC',
    comment TEXT NULL COMMENT 'what the structure asks to change',
    answered_by_name VARCHAR(200) NULL,
    answered_at DATETIME(6) NULL COMMENT 'UTC',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT visit_plan_state CHECK (state IN ('DRAFT', 'SENT', 'COMMENTED', 'AGREED')),
    CONSTRAINT visit_plan_sent CHECK (state = 'DRAFT' OR sent_at IS NOT NULL),
    CONSTRAINT visit_plan_answered CHECK (state NOT IN ('COMMENTED', 'AGREED') OR answered_at IS NOT NULL),
    CONSTRAINT visit_plan_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'Plans of visits: written by the auditors, agreed by the structure';
--rollback DROP TABLE visit_plan;

--changeset jalon:visit-slot-1
CREATE TABLE visit_slot (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    held_on DATE NOT NULL,
    begins TIME NOT NULL COMMENT 'local time of the structure',
    ends TIME NOT NULL,
    node_code VARCHAR(40) NULL COMMENT 'code of the requirement or criterion that is looked at; null for what is of none',
    subject VARCHAR(300) NOT NULL,
    people VARCHAR(300) NOT NULL COMMENT 'functions of those met, never names',
    place VARCHAR(200) NOT NULL,
    CONSTRAINT visit_slot_hours CHECK (ends > begins),
    CONSTRAINT visit_slot_plan FOREIGN KEY (audit_id) REFERENCES visit_plan (audit_id),
    CONSTRAINT visit_slot_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX visit_slot_order (audit_id, held_on, begins)
) ENGINE = InnoDB COMMENT 'What is looked at when, with whom and where, in a visit';
--rollback DROP TABLE visit_slot;

--changeset jalon:evidence-request-1
CREATE TABLE evidence_request (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    node_code VARCHAR(40) NULL COMMENT 'code of the criterion or requirement that it is to prove',
    text TEXT NOT NULL,
    due_on DATE NOT NULL,
    asked_by_name VARCHAR(200) NOT NULL,
    asked_at DATETIME(6) NOT NULL COMMENT 'UTC',
    answer TEXT NULL,
    answered_by_name VARCHAR(200) NULL,
    answered_at DATETIME(6) NULL COMMENT 'UTC',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT evidence_request_of_structure UNIQUE (id, structure_code),
    CONSTRAINT evidence_request_answered CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT evidence_request_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX evidence_request_of_audit (audit_id, due_on)
) ENGINE = InnoDB COMMENT 'What auditors ask the structure to prove further';
--rollback DROP TABLE evidence_request;

--changeset jalon:requested-evidence-1
CREATE TABLE requested_evidence (
    id BIGINT NOT NULL PRIMARY KEY,
    request_id BIGINT NOT NULL,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    evidence_id BIGINT NOT NULL,
    version_number INT NOT NULL,
    CONSTRAINT requested_evidence_once UNIQUE (request_id, evidence_id),
    CONSTRAINT requested_evidence_request FOREIGN KEY (request_id, structure_code)
        REFERENCES evidence_request (id, structure_code),
    CONSTRAINT requested_evidence_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX requested_evidence_piece (evidence_id)
) ENGINE = InnoDB COMMENT 'Evidence of its library by which the structure answers a request';
--rollback DROP TABLE requested_evidence;

--changeset jalon:frozen-score-1
CREATE TABLE frozen_score (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    moment VARCHAR(10) NOT NULL COMMENT 'when the findings were sent, or when the report was first signed',
    criterion VARCHAR(40) NOT NULL,
    self_level INT NULL,
    certification_level INT NULL,
    network_level INT NULL,
    agreed_level INT NULL,
    agreed_applicable BOOLEAN NOT NULL,
    reason TEXT NOT NULL COMMENT 'of what is agreed',
    CONSTRAINT frozen_score_once UNIQUE (audit_id, moment, criterion),
    CONSTRAINT frozen_score_moment CHECK (moment IN ('FINDINGS', 'REPORT')),
    CONSTRAINT frozen_score_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'Scores as they were before the right of reply and after it; never changed';
--rollback DROP TABLE frozen_score;

--changeset jalon:finding-10
ALTER TABLE finding
    ADD COLUMN corrected_at DATETIME(6) NULL COMMENT 'UTC; null where it is as it was first recorded' AFTER recorded_at,
    ADD COLUMN withdrawn_at DATETIME(6) NULL COMMENT 'UTC; while the examination lasted' AFTER corrected_at,
    ADD COLUMN withdrawal TEXT NULL COMMENT 'why it was withdrawn' AFTER withdrawn_at,
    ADD INDEX finding_of_audit (audit_id, id);
--rollback ALTER TABLE finding DROP INDEX finding_of_audit, DROP COLUMN corrected_at, DROP COLUMN withdrawn_at, DROP COLUMN withdrawal;

--changeset jalon:finding-evidence-1
CREATE TABLE finding_evidence (
    id BIGINT NOT NULL PRIMARY KEY,
    finding_id BIGINT NOT NULL,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    evidence_id BIGINT NOT NULL,
    title VARCHAR(300) NOT NULL COMMENT 'of the evidence, as it was',
    CONSTRAINT finding_evidence_once UNIQUE (finding_id, evidence_id),
    CONSTRAINT finding_evidence_finding FOREIGN KEY (finding_id, structure_code) REFERENCES finding (id, structure_code),
    CONSTRAINT finding_evidence_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX finding_evidence_of_audit (audit_id)
) ENGINE = InnoDB COMMENT 'The evidence that a finding rests on';
--rollback DROP TABLE finding_evidence;

--changeset jalon:finding-answer-1
CREATE TABLE finding_answer (
    id BIGINT NOT NULL PRIMARY KEY,
    finding_id BIGINT NOT NULL,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    outcome VARCHAR(10) NOT NULL,
    kind VARCHAR(20) NULL COMMENT 'what the finding becomes, where it is revised',
    text TEXT NOT NULL COMMENT 'the reason',
    author_id BIGINT NOT NULL,
    author_name VARCHAR(200) NOT NULL,
    answered_at DATETIME(6) NOT NULL COMMENT 'UTC',
    version INT NOT NULL DEFAULT 0,
    CONSTRAINT finding_answer_once UNIQUE (finding_id),
    CONSTRAINT finding_answer_outcome CHECK (outcome IN ('MAINTAINED', 'REVISED', 'WITHDRAWN')),
    CONSTRAINT finding_answer_kind CHECK ((outcome = 'REVISED') = (kind IS NOT NULL)),
    CONSTRAINT finding_answer_finding FOREIGN KEY (finding_id, structure_code) REFERENCES finding (id, structure_code),
    CONSTRAINT finding_answer_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX finding_answer_of_audit (audit_id)
) ENGINE = InnoDB COMMENT 'What the auditors answer to the structure’s observation on a finding';
--rollback DROP TABLE finding_answer;

--changeset jalon:reply-extension-1
CREATE TABLE reply_extension (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    due_before DATE NOT NULL,
    due_after DATE NOT NULL,
    reason TEXT NOT NULL,
    granted_by_name VARCHAR(200) NOT NULL,
    granted_at DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT reply_extension_later CHECK (due_after > due_before),
    CONSTRAINT reply_extension_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code),
    INDEX reply_extension_of_audit (audit_id)
) ENGINE = InnoDB COMMENT 'Longer times to reply that the label office granted';
--rollback DROP TABLE reply_extension;

--changeset jalon:audit-report-1
CREATE TABLE audit_report (
    id BIGINT NOT NULL PRIMARY KEY,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    number INT NOT NULL COMMENT 'from 1',
    conclusion TEXT NOT NULL,
    content_hash CHAR(64) NOT NULL COMMENT 'SHA-256 of what it says, as canonical JSON',
    pdf_hash CHAR(64) NOT NULL COMMENT 'SHA-256 of the PDF',
    word_hash CHAR(64) NOT NULL COMMENT 'SHA-256 of the Word document',
    assembled_by_name VARCHAR(200) NOT NULL,
    assembled_at DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT audit_report_number UNIQUE (audit_id, number),
    CONSTRAINT audit_report_content UNIQUE (id, content_hash),
    CONSTRAINT audit_report_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'Versions of the report of an audit; never changed';
--rollback DROP TABLE audit_report;

--changeset jalon:report-signature-1
-- One signature of each auditor of the pair, on a version that says what they read.
CREATE TABLE report_signature (
    id BIGINT NOT NULL PRIMARY KEY,
    report_id BIGINT NOT NULL,
    audit_id BIGINT NOT NULL,
    structure_code CHAR(8) NOT NULL COMMENT 'the audited structure',
    account_id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(200) NOT NULL,
    content_hash CHAR(64) NOT NULL,
    signed_at DATETIME(6) NOT NULL COMMENT 'UTC',
    CONSTRAINT report_signature_once UNIQUE (audit_id, kind),
    CONSTRAINT report_signature_report FOREIGN KEY (report_id, content_hash) REFERENCES audit_report (id, content_hash),
    CONSTRAINT report_signature_audit FOREIGN KEY (audit_id, structure_code) REFERENCES audit (id, structure_code)
) ENGINE = InnoDB COMMENT 'Signatures of reports by their auditors';
--rollback DROP TABLE report_signature;
