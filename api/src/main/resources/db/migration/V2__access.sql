-- Keys by which programs, and people on a first day, show who they are. Of the secret only the hash is kept.
CREATE TABLE api_key (
    id             text PRIMARY KEY,
    name           text NOT NULL,
    hash           text NOT NULL,               -- SHA-256 of 256 random bits
    role           text NOT NULL CHECK (role IN ('CLERK', 'INSPECTOR', 'POLICY', 'AUDITOR', 'ADMIN')),
    territory      text NOT NULL,
    created_by     text NOT NULL,
    created_at     timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    revoked_at     timestamptz,                 -- the row stays: the audit names it
    last_used      date
);

GRANT SELECT, INSERT ON api_key TO ${service};
REVOKE UPDATE, DELETE, TRUNCATE ON api_key FROM ${service};
GRANT UPDATE (revoked_at, last_used) ON api_key TO ${service};
