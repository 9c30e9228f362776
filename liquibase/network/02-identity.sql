--liquibase formatted sql

--changeset jalon:identity-account
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  mail VARCHAR(254) NOT NULL,
  name VARCHAR(160) NOT NULL,
  password_hash VARCHAR(400) NULL,
  state VARCHAR(16) NOT NULL DEFAULT 'ACTIVE',
  signed_out_at DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT account_mail UNIQUE (mail)
) ENGINE=InnoDB;

--changeset jalon:identity-membership
CREATE TABLE membership (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  structure_code CHAR(8) NOT NULL,
  role VARCHAR(32) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  CONSTRAINT membership_once UNIQUE (account_id, structure_code, role),
  CONSTRAINT membership_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT membership_structure FOREIGN KEY (structure_code) REFERENCES structure (code)
) ENGINE=InnoDB;

--changeset jalon:identity-attempt
CREATE TABLE sign_in_attempt (
  id BIGINT NOT NULL PRIMARY KEY,
  mail VARCHAR(254) NOT NULL,
  address VARCHAR(64) NOT NULL,
  attempted_at DATETIME(6) NOT NULL,
  succeeded BOOLEAN NOT NULL,
  INDEX sign_in_attempt_mail (mail, attempted_at),
  INDEX sign_in_attempt_address (address, attempted_at)
) ENGINE=InnoDB;

--changeset jalon:identity-token
CREATE TABLE access_token (
  id BIGINT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  structure_code CHAR(8) NOT NULL,
  role_window VARCHAR(64) NOT NULL,
  name VARCHAR(80) NOT NULL,
  hash BINARY(32) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  revoked_at DATETIME(6) NULL,
  version INT NOT NULL DEFAULT 0,
  CONSTRAINT access_token_hash UNIQUE (hash),
  CONSTRAINT access_token_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB;
